#include "ui/scoring/token_field.h"

#include "core/base/text.h"
#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestToken = 260;
constexpr int inputWidth = 160;

/// A text and its ×; a click on the ×, Delete or Backspace asks to remove it.
class TokenChip : public QAbstractButton
{
public:
    TokenChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setToolTip(plainToolTip(text));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::current();
        const int text = QFontMetrics(theme.font(Type::Body)).horizontalAdvance(this->text()) + 1;
        return {std::min(text + crossWidth() + theme.px(metric::Grid), theme.px(longestToken)), theme.px(metric::Chip)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return at.x() >= width() - crossWidth(); }
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Soft),
                   ring ? theme.colour(Colour::Accent) : QColor(), ring ? theme.focusRing() : 1.0);
        const QRect words = rect().adjusted(theme.px(metric::Grid), 0, -crossWidth(), 0);
        paintCellText(
            painter, words, text(),
            {theme.font(Type::Body), isEnabled() ? theme.colour(Colour::Text) : theme.disabled(Colour::Text)});
        const int side = theme.px(metric::CaptionIcon);
        paintIcon(painter, QRectF(width() - (crossWidth() + side) / 2.0, (height() - side) / 2.0, side, side), u"x",
                  underMouse() ? theme.colour(Colour::Text) : theme.colour(Colour::Text2));
    }

private:
    static int crossWidth() { return Theme::current().px(22); }
};

} // namespace

TokenField::TokenField(const QString &name, const QString &prompt, QWidget *parent) : QWidget(parent), m_name(name)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid);
    auto *place = new QWidget;
    m_flow = new FlowLayout(place);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(metric::HalfGrid);
    m_input = new QLineEdit;
    m_input->setAccessibleName(name);
    m_input->setPlaceholderText(prompt);
    const int wanted = m_input->fontMetrics().horizontalAdvance(prompt) + Theme::current().px(3 * metric::Grid);
    m_input->setFixedWidth(std::max(Theme::current().px(inputWidth), wanted));
    m_input->installEventFilter(this);
    m_flow->addWidget(m_input);
    column->addWidget(place);
    m_remark = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_remark->setWordWrap(true);
    m_remark->hide();
    column->addWidget(m_remark);
    setFocusProxy(m_input);
    connect(m_input, &QLineEdit::editingFinished, this, [this] { take(m_input->text()); });
}

void TokenField::setTokens(const QStringList &tokens)
{
    if (tokens == m_tokens)
        return;
    m_tokens = tokens;
    m_remark->hide();
    rebuild();
}

void TokenField::take(const QString &text)
{
    static const QRegularExpression separators(u"[;\\t\\n\\r]+"_s);
    QStringList known;
    for (const QString &token : std::as_const(m_tokens))
        known.append(foldText(token));
    QStringList refused;
    const qsizetype before = m_tokens.size();
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString token = tidied(part);
        const QString folded = foldText(token);
        if (folded.isEmpty())
            continue;
        if (known.contains(folded)) {
            refused.append(token);
            continue;
        }
        known.append(folded);
        m_tokens.append(token);
    }
    m_input->clear();
    if (!refused.isEmpty())
        m_remark->setText(tr("Already in the list: %1").arg(refused.join(u", "_s)));
    m_remark->setVisible(!refused.isEmpty());
    if (m_tokens.size() == before)
        return;
    rebuild();
    Q_EMIT changed();
}

void TokenField::remove(qsizetype index)
{
    if (index < 0 || index >= m_tokens.size())
        return;
    m_tokens.removeAt(index);
    m_remark->hide();
    rebuild();
    if (QWidget *next = chip(std::min(index, m_tokens.size() - 1)))
        next->setFocus(Qt::OtherFocusReason);
    else
        m_input->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

QWidget *TokenField::chip(qsizetype index) const
{
    const QLayoutItem *item = index >= 0 && index < m_tokens.size() ? m_flow->itemAt(int(index)) : nullptr;
    return item ? item->widget() : nullptr;
}

void TokenField::rebuild()
{
    while (m_flow->count() > 1) {
        QLayoutItem *item = m_flow->takeAt(0);
        // The chip may be the sender of what removes it.
        item->widget()->removeEventFilter(this);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        auto *added = new TokenChip(m_tokens[i], m_flow->parentWidget());
        added->setAccessibleDescription(tr("In %1. Delete removes it.").arg(m_name));
        added->installEventFilter(this);
        connect(added, &QAbstractButton::clicked, this, [this, i] { remove(i); });
        m_flow->insertWidget(int(i), added);
        added->show();
        if (before)
            setTabOrder(before, added);
        before = added;
    }
    if (before)
        setTabOrder(before, m_input);
    updateGeometry();
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool press = event->type() == QEvent::KeyPress;
    if (watched == m_input) {
        if (press && key->matches(QKeySequence::Paste) &&
            QApplication::clipboard()->text().trimmed().contains(QRegularExpression(u"[;\\t\\n\\r]"_s))) {
            take(QApplication::clipboard()->text());
            return true;
        }
        if (press && key->key() == Qt::Key_Backspace && m_input->text().isEmpty()) {
            remove(m_tokens.size() - 1);
            m_input->setFocus(Qt::OtherFocusReason);
            return true;
        }
        // Enter adds; it is not to press the window's own button.
        if (press && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !m_input->text().isEmpty()) {
            take(m_input->text());
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        if (!press) {
            event->accept();
            return true;
        }
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (chip(i) == watched) {
                remove(i);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace talbook
