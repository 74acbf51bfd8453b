#include "ui/matrix/matrix_legend.h"

#include "ui/matrix/matrix_words.h"
#include "ui/matrix/point_image.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace talbook
{

namespace
{

constexpr int markAcross = 11;
constexpr int markGap = 6;
constexpr int entryGap = 14;
constexpr std::array tiers = {1, 2, 3, 0};

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize MatrixLegend::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Caption));
    int width = metrics.horizontalAdvance(tr("area = expected ACV"));
    for (const int tier : tiers)
        width += theme.px(markAcross + markGap + entryGap) + metrics.horizontalAdvance(tierWord(tier));
    return {width + 2, theme.px(metric::Control)};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void MatrixLegend::paintInto(QPainter &painter, const QRect &rect) const
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(Type::Caption);
    const QFontMetrics metrics(font);
    int x = rect.left();
    const auto say = [&](const QString &text) {
        const int width = metrics.horizontalAdvance(text);
        if (x + width > rect.right() + 2) // no half words
            return;
        painter.setFont(font);
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(QRect(x, rect.top(), width + 2, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += width + theme.px(entryGap);
    };
    for (const int tier : tiers) {
        const double across = theme.px(markAcross);
        if (x + int(across) + metrics.horizontalAdvance(tierWord(tier)) > rect.right())
            return;
        paintPoint(painter, QPointF(x + across / 2, rect.center().y() + 0.5), across, tier, false, theme);
        x += int(across) + theme.px(markGap);
        say(tierWord(tier));
    }
    say(tr("area = expected ACV"));
}

void MatrixLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintInto(painter, rect());
}

void MatrixLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace talbook
