#include "ui/accounts/tal_dialog.h"

#include "ui/accounts/tal_page.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/surface.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace talbook
{

TalDialog::TalDialog(Document &document, std::vector<AccountId> selected, QWidget *parent)
    : QDialog(parent), m_page(new TalPage(document, std::move(selected))),
      m_fault(new PlainLabel({}, {.colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    setWindowTitle(tr("Programs and Target Accounts"));
    resize(theme.px(1180), theme.px(640));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, metric::Grid);
    m_fault->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    foot->addWidget(m_fault, 1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_page, &TalPage::refused, m_fault, [this](const QString &message) { m_fault->setText(message); });
    connect(&document, &Document::changed, m_fault, [this] { m_fault->clear(); });
    // Return in a table edits or chooses; it must press no button.
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

} // namespace talbook
