#include "ui/committee/find_bar.h"

#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace talbook
{

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent) : QWidget(parent)
{
    const Theme &theme = Theme::current();
    setObjectName(u"findBar"_s);
    m_field = new SearchField(SearchField::Clear::None);
    m_field->setObjectName(u"find"_s);
    m_field->setMinimumWidth(theme.px(170));
    m_field->installEventFilter(this);
    m_count = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_previous = new IconButton(icon(u"chevron-up"), {});
    m_next = new IconButton(icon(u"chevron-down"), {});
    m_close = new IconButton(icon(u"x"), {});
    auto *row = new QHBoxLayout(this);
    const int padding = theme.px(metric::HalfGrid);
    row->setContentsMargins(padding, padding, padding, padding);
    row->setSpacing(padding);
    row->addWidget(m_field);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    hide();
    retranslate();
}

void FindBar::retranslate()
{
    m_field->setWords(tr("Find a person"), tr("Find a person"));
    m_previous->setName(tr("Previous (Shift+Enter)"));
    m_next->setName(tr("Next (Enter)"));
    m_close->setName(tr("End the search (Esc)"));
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::open()
{
    show();
    raise();
    m_field->setFocus();
    m_field->selectAll();
}

void FindBar::close()
{
    m_field->clear();
    hide();
    Q_EMIT closed();
}

void FindBar::setCount(int at, int found)
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(found == 0 ? tr("nobody") : tr("%1 of %2").arg(at).arg(found));
    adjustSize();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT stepRequested(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Raised), theme.colour(Colour::Border));
}

} // namespace talbook
