#include "ui/plays/step_test_dialog.h"

#include "core/base/text.h"
#include "core/plays/step_test.h"
#include "ui/accounts/record_rows.h"
#include "ui/committee/committee_delegates.h"
#include "ui/plays/step_test_results.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostVariants = 8; ///< checkPlay() takes no more

QString letter(size_t index)
{
    return QString(QChar(u'A' + char16_t(index % 26)));
}

bool hasVariant(const StepTest &test, const QString &name)
{
    return std::ranges::any_of(
        test.variants, [&name](const StepTest::Variant &known) { return foldText(known.name) == foldText(name); });
}

bool haveDifferentNames(const StepTest &test)
{
    QSet<QString> names;
    for (const StepTest::Variant &variant : test.variants)
        names.insert(foldText(variant.name));
    return size_t(names.size()) == test.variants.size();
}

} // namespace

StepTestDialog::StepTestDialog(Document &document, const Play &play, const QString &step,
                               const std::vector<Campaign> &launched, QWidget *parent)
    : QDialog(parent), m_document(document), m_test(play.step(step)->test), m_rows(new RecordRows(this)),
      m_table(new TableView(tr("Variants")))
{
    const Theme &theme = Theme::current();
    setWindowTitle(tr("A/B Test of “%1”").arg(play.step(step)->action));
    resize(theme.px(880), theme.px(600));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::Grid);
    auto *about =
        new PlainLabel(tr("Two or more ways to do this step. At the launch every account gets one of them, by "
                          "the shares; the first is what the others are compared with."),
                       {.colour = Colour::Text2});
    about->setWordWrap(true);
    column->addWidget(about);
    const bool editable = document.isEditable();
    m_rows->setEditable(editable);
    m_rows->setColumns({{.title = tr("Variant"), .width = 400, .editable = true},
                        {.title = tr("Share"), .width = 96, .right = true, .editable = true}});
    m_rows->present(*m_table);
    m_table->setLeadingInset(0);
    m_table->setItemDelegateForColumn(0, new LineCell(m_table));
    m_table->setItemDelegateForColumn(1,
                                      new LineCell(CellDelegate::Align::Right, CellDelegate::Emphasis::Plain, m_table));
    m_table->sortHeader()->setSectionsClickable(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setFixedHeight(theme.px(132));
    connect(m_rows, &RecordRows::edited, this, &StepTestDialog::takeEdit);
    column->addWidget(m_table);
    auto *tools = new QHBoxLayout;
    auto *add = new QPushButton(icon(u"plus"), tr("Add a variant"));
    m_remove = new QPushButton(icon(u"trash-2"), tr("Remove the variant"));
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        button->setEnabled(editable);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    column->addLayout(tools);
    connect(add, &QPushButton::clicked, this, &StepTestDialog::addVariant);
    connect(m_remove, &QPushButton::clicked, this, &StepTestDialog::removeVariant);
    column->addWidget(new PlainLabel(tr("A success is"), {.weight = Weight::Medium}));
    auto *outcomes = new QWidget;
    auto *flow = new FlowLayout(outcomes);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(2 * metric::Grid);
    for (const QString &outcome : taskOutcomes()) {
        auto *box = new QCheckBox(taskOutcomeName(outcome, document.words()));
        box->setObjectName(outcome);
        box->setChecked(m_test && m_test->conversions.contains(outcome));
        box->setEnabled(editable);
        m_conversions.push_back(box);
        flow->addWidget(box);
    }
    column->addWidget(outcomes);
    column->addWidget(new PlainLabel(tr("What came of it"), {.weight = Weight::Medium}));
    m_results = new StepTestResults(document, play, step, launched);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_results);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("What came of it"));
    area->setFrameShape(QFrame::NoFrame);
    column->addWidget(area, 1);
    m_fault = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    m_done = new PrimaryButton(editable ? tr("Keep") : tr("Close"));
    column->addLayout(dialogFoot(*this, tr("Cancel"), *m_done));
    showVariants(0);
}

void StepTestDialog::showVariants(int row)
{
    std::vector<RecordRows::Row> rows;
    for (size_t i = 0; m_test && i < m_test->variants.size(); ++i) {
        const StepTest::Variant &variant = m_test->variants[i];
        rows.push_back({qint64(i), {{variant.name}, {m_document.words().locale().toString(variant.share)}}, false});
    }
    m_rows->setRows(std::move(rows));
    m_results->setTested(m_test.has_value());
    m_remove->setEnabled(m_document.isEditable() && m_rows->rowCount() > 0);
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
}

void StepTestDialog::addVariant()
{
    if (!m_test)
        m_test = StepTest{{{tr("Variant %1").arg(letter(0)), 1}}, {}};
    if (m_test->variants.size() >= mostVariants) {
        m_fault->setText(tr("A test has no more than eight variants."));
        m_fault->show();
        return;
    }
    // One that was removed has left its letter.
    size_t free = 0;
    while (hasVariant(*m_test, tr("Variant %1").arg(letter(free))))
        ++free;
    m_test->variants.push_back({tr("Variant %1").arg(letter(free)), 1});
    showVariants(int(m_test->variants.size()) - 1);
}

void StepTestDialog::removeVariant()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_test)
        return;
    m_test->variants.erase(m_test->variants.begin() + row);
    if (m_test->variants.empty())
        m_test.reset();
    showVariants(row);
}

void StepTestDialog::takeEdit(qint64 id, int column, const QString &text)
{
    StepTest::Variant &variant = m_test->variants[size_t(id)];
    m_fault->hide();
    if (column == 0) {
        variant.name = text.trimmed();
    } else {
        bool isNumber = false;
        const int share = m_document.words().locale().toInt(text.trimmed(), &isNumber);
        if (isNumber && share > 0) {
            variant.share = share;
        } else {
            m_fault->setText(tr("“%1” is no share. Type a whole number from 1.").arg(text.trimmed()));
            m_fault->show();
        }
    }
    QMetaObject::invokeMethod(
        this, [this, id] { showVariants(int(id)); }, Qt::QueuedConnection); // the editor is still open
}

void StepTestDialog::accept()
{
    if (!m_document.isEditable()) {
        reject();
        return;
    }
    m_fault->hide();
    if (m_test && m_test->variants.size() < 2)
        m_fault->setText(tr("A test needs two variants or more. Add one, or remove the last to do without a test."));
    else if (m_test && std::ranges::any_of(m_test->variants, &QString::isEmpty, &StepTest::Variant::name))
        m_fault->setText(tr("Every variant needs a name."));
    else if (m_test && !haveDifferentNames(*m_test))
        m_fault->setText(tr("The variants need different names."));
    else
        m_fault->setText({});
    if (!m_fault->text().isEmpty()) {
        m_fault->show();
        return;
    }
    if (m_test) {
        m_test->conversions.clear();
        for (const QCheckBox *box : m_conversions) {
            if (box->isChecked())
                m_test->conversions.append(box->objectName());
        }
    }
    QDialog::accept();
}

} // namespace talbook
