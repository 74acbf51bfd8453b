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
constexpr qreal pastAcross = 6;
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
    for (const QString &past : m_trails ? pastWords() : QStringList())
        width += theme.px(markAcross + entryGap) + metrics.horizontalAdvance(past);
    return {width + 2, theme.px(metric::Control)};
}

void MatrixLegend::setTrails(bool shown)
{
    if (shown == m_trails)
        return;
    m_trails = shown;
    updateGeometry();
    update();
}

QStringList MatrixLegend::pastWords()
{
    return {tr("4 weeks ago"), tr("12 weeks ago")};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

/// In one line where it fits, else in two: what was stands below what is.
void MatrixLegend::paintInto(QPainter &painter, const QRect &rect) const
{
    if (!m_trails || sizeHint().width() <= rect.width()) {
        paintPast(painter, rect, paintPresent(painter, rect));
        return;
    }
    const QRect upper(rect.left(), rect.top(), rect.width(), rect.height() / 2);
    paintPresent(painter, upper);
    paintPast(painter, upper.translated(0, upper.height()), rect.left());
}

/// @return where the next entry begins
int MatrixLegend::paintPresent(QPainter &painter, const QRect &rect) const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Caption));
    int x = rect.left();
    for (const int tier : tiers) {
        const double across = theme.px(markAcross);
        if (x + int(across) + metrics.horizontalAdvance(tierWord(tier)) > rect.right())
            return x;
        paintPoint(painter, QPointF(x + across / 2, rect.center().y() + 0.5), across, tier, false, theme);
        x += int(across) + theme.px(markGap);
        x = paintWord(painter, rect, x, tierWord(tier));
    }
    return paintWord(painter, rect, x, tr("area = expected ACV"));
}

int MatrixLegend::paintWord(QPainter &painter, const QRect &rect, int x, const QString &text)
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(Type::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(text);
    if (x + width > rect.right() + 2) // no half words
        return x;
    painter.setFont(font);
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(QRect(x, rect.top(), width + 2, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    return x + width + theme.px(entryGap);
}

void MatrixLegend::paintPast(QPainter &painter, const QRect &rect, int x) const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Caption));
    // As the trails have them: a dot where an account was, then a ring.
    const QStringList past = m_trails ? pastWords() : QStringList();
    for (qsizetype i = 0; i < past.size(); ++i) {
        const double across = theme.px(int(pastAcross));
        if (x + theme.px(markAcross) + metrics.horizontalAdvance(past[i]) > rect.right())
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Colour::Text2), 1.25));
        painter.setBrush(theme.colour(i == 0 ? Colour::Text2 : Colour::Base));
        painter.drawEllipse(QPointF(x + across / 2, rect.center().y() + 0.5), across / 2 - 0.5, across / 2 - 0.5);
        painter.restore();
        x += theme.px(markAcross);
        x = paintWord(painter, rect, x, past[i]);
    }
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
