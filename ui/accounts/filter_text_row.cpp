#include "core/accounts/filter.h"
#include "ui/accounts/filter_bar.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace talbook
{

using namespace Qt::StringLiterals;

FilterTextRow::FilterTextRow(QWidget *parent) : QWidget(parent)
{
    const Theme &theme = Theme::current();
    m_line = new QLineEdit;
    m_line->setObjectName(u"filter"_s);
    m_icon = m_line->addAction(icon(u"filter"), QLineEdit::LeadingPosition);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_fault->hide(); });
    m_apply = new PrimaryButton({});
    connect(m_apply, &QPushButton::clicked, this, &FilterTextRow::take);
    m_close = new QuietButton({});
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    m_fault = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText});
    m_fault->setObjectName(u"filterFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(metric::Grid));
    row->addWidget(m_line, 1);
    row->addWidget(m_apply);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    column->setSpacing(theme.px(metric::HalfGrid));
    column->addLayout(row);
    column->addWidget(m_fault);
    retranslate();
}

void FilterTextRow::open(const QString &expression)
{
    m_line->setText(expression);
    m_fault->hide();
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void FilterTextRow::take()
{
    const auto filter = Filter::parse(m_line->text());
    if (filter) {
        Q_EMIT taken(m_line->text());
        return;
    }
    m_fault->setText(filter.error().message);
    m_fault->show();
    m_line->setAccessibleDescription(filter.error().message);
    m_line->setFocus();
}

void FilterTextRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FilterTextRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterTextRow::retranslate()
{
    m_line->setPlaceholderText(tr("Filter, for example: tier = 1 and intent >= 60"));
    m_line->setAccessibleName(tr("Filter"));
    m_icon->setText(tr("Filter"));
    m_line->setToolTip(
        tr("Fields: name, industry, country, owner, tier, grade, score, fit, intent, engagement, threads…\n"
           "Signs: = != < <= > >= contains in and or not"));
    m_apply->setText(tr("Apply"));
    m_close->setText(tr("Close"));
}

} // namespace talbook
