#include "ui/shell/visit_budget.h"

#include "ui/budget/budget_charts.h"
#include "ui/budget/budget_model.h"
#include "ui/budget/budget_page.h"
#include "ui/budget/budget_table.h"
#include "ui/budget/budget_view.h"
#include "ui/budget/rates_dialog.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

void pressIn(QWidget &widget, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &down);
}

/// An amount that is none, in the first line's first month.
void refuseAmount(const Visitor &visitor, BudgetPage &page)
{
    BudgetModel &model = page.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, model.columnOf(BudgetModel::Column::Month, 0));
        if (!(model.flags(cell) & Qt::ItemIsEditable))
            continue;
        page.table().setCurrentIndex(cell);
        page.table().edit(cell);
        if (auto *line = page.table().viewport()->findChild<QLineEdit *>()) {
            line->setText(u"a lot"_s);
            pressIn(*line, Qt::Key_Return);
            visitor.look(u"budget-refused"_s, visitor.window());
            pressIn(*line, Qt::Key_Escape);
        }
        return;
    }
}

} // namespace

void visitBudget(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    BudgetPage &page = window.budgetPage();
    if (!page.hasBudget())
        return;
    page.view().setDimension(BudgetDimension::Campaign);
    visitor.look(u"budget-campaign"_s, window);
    page.view().setDimension(BudgetDimension::Category);
    page.charts().showFigures(true);
    page.view().setMeasure(BudgetMeasure::Forecast);
    visitor.look(u"budget-figures"_s, window);
    page.charts().showFigures(false);
    page.view().setMeasure(BudgetMeasure::Planned);
    settle(visitor.document());
    refuseAmount(visitor, page);
    page.showPart(BudgetPage::Accounts);
    visitor.look(u"budget-accounts"_s, window);
    page.showPart(BudgetPage::Reallocate);
    visitor.look(u"budget-reallocation"_s, window);
    page.showPart(BudgetPage::Lines);
    settle(visitor.document());
}

void goThroughRates(const Visitor &visitor, QWidget &dialog)
{
    auto &rates = static_cast<RatesDialog &>(dialog);
    auto *rate = rates.findChild<QLineEdit *>(u"rate"_s);
    rate->setText(u"?"_s);
    rates.add();
    visitor.look(u"rates-refused"_s, dialog);
    rate->clear();
}

} // namespace talbook
