#include "ui/widgets/refusal_bubble.h"

#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace talbook
{

namespace
{

constexpr int bubbleWidth = 320;

} // namespace

/// A child of the window, not a window of its own: it must not take the focus from the editor.
RefusalBubble::RefusalBubble(const QString &reason, QWidget &editor)
    : QWidget(editor.window()), m_reason(new PlainLabel(reason, {.colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("refusal"));
    m_reason->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    const int padding = theme.px(metric::Grid);
    row->setContentsMargins(2 * padding + theme.px(metric::FieldIcon), padding, padding, padding);
    row->addWidget(m_reason);
    setFixedWidth(theme.px(bubbleWidth));
    adjustSize();
    resize(width(), heightForWidth(width()));
    const QWidget &window = *editor.window();
    QPoint at = editor.mapTo(&window, QPoint(0, editor.height() + 2));
    if (at.y() + height() > window.height())
        at.setY(editor.mapTo(&window, QPoint(0, -height() - 2)).y());
    at.setX(std::max(0, std::min(at.x(), window.width() - width() - padding)));
    move(at);
    editor.installEventFilter(this);
    connect(&editor, &QObject::destroyed, this, &QObject::deleteLater);
    editor.setAccessibleDescription(reason);
    show();
    raise();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QString RefusalBubble::reason() const
{
    return m_reason->text();
}

bool RefusalBubble::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::Move)
        deleteLater();
    return QWidget::eventFilter(watched, event);
}

void RefusalBubble::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Raised), theme.colour(Colour::Bad));
    const int side = theme.px(metric::FieldIcon);
    paintIcon(painter, QRectF(theme.px(metric::Grid), theme.px(metric::Grid) + 2, side, side), u"triangle-alert",
              theme.colour(Colour::BadText));
}

} // namespace talbook
