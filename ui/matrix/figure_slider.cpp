#include "ui/matrix/figure_slider.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QSlider>

#include <cmath>

namespace talbook
{

namespace
{

constexpr int figureGap = 6;
constexpr int sliderHeight = 20;

QString shown(double figure)
{
    return QLocale().toString(figure, 'f', QLocale::FloatingPointShortest);
}

} // namespace

FigureSlider::FigureSlider(int least, int most, QWidget *parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this))
{
    m_slider->setRange(least, most);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(10);
    m_slider->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    m_slider->installEventFilter(this);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_figure = value;
        describe();
        Q_EMIT moved(m_figure);
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureSlider::setName(const QString &name)
{
    m_name = name;
    describe();
}

void FigureSlider::setStored(double stored)
{
    m_stored = stored;
    const QSignalBlocker quiet(m_slider);
    m_slider->setMaximum(std::max(m_slider->maximum(), int(std::ceil(stored))));
    describe();
}

void FigureSlider::setFigure(double figure)
{
    m_figure = figure;
    const QSignalBlocker quiet(m_slider);
    m_slider->setMaximum(std::max(m_slider->maximum(), int(std::ceil(figure))));
    m_slider->setValue(int(std::lround(figure)));
    describe();
}

void FigureSlider::describe()
{
    m_slider->setAccessibleName(m_name);
    m_slider->setAccessibleDescription(
        m_figure == m_stored ? QString() : tr("%1 instead of %2").arg(shown(m_figure), shown(m_stored)));
    update();
}

QSize FigureSlider::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(200), theme.lineHeight(Type::Body) + theme.px(sliderHeight)};
}

QSize FigureSlider::minimumSizeHint() const
{
    return {Theme::current().px(120), sizeHint().height()};
}

void FigureSlider::resizeEvent(QResizeEvent * /*event*/)
{
    const int top = Theme::current().lineHeight(Type::Body);
    m_slider->setGeometry(0, top, width(), height() - top);
}

/// Scrolling past a slider must not move it.
bool FigureSlider::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_slider && event->type() == QEvent::Wheel && !m_slider->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FigureSlider::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRect line(0, 0, width(), theme.lineHeight(Type::Body));
    const QFont strong = theme.font(Type::Body, Weight::SemiBold);
    const QString now = shown(m_figure);
    painter.setFont(strong);
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, now);
    int room = line.width() - QFontMetrics(strong).horizontalAdvance(now) - theme.px(figureGap);
    if (m_figure != m_stored) {
        QFont struck = theme.font(Type::Body);
        struck.setStrikeOut(true);
        painter.setFont(struck);
        painter.setPen(theme.colour(Colour::Text3));
        painter.drawText(QRect(0, 0, room, line.height()), Qt::AlignRight | Qt::AlignVCenter, shown(m_stored));
        room -= QFontMetrics(struck).horizontalAdvance(shown(m_stored)) + theme.px(figureGap);
    }
    const QFont font = theme.font(Type::Body);
    painter.setFont(font);
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(QRect(0, 0, room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(m_name, Qt::ElideRight, room));
}

} // namespace talbook
