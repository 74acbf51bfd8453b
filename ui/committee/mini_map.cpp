#include "ui/committee/mini_map.h"

#include "ui/committee/chart_scene.h"
#include "ui/committee/chart_view.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace talbook
{

namespace
{

constexpr int mapWidth = 168;
constexpr int mapHeight = 96;
constexpr int mapPadding = 8;
constexpr size_t alwaysFrom = 12; ///< cards
constexpr int leastFrame = 12;
/// Of what is drawn, so much may be out of sight before the map is worth its room.
constexpr double outOfSight = 2;

} // namespace

MiniMap::MiniMap(ChartView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("miniMap"));
    setAccessibleName(tr("Overview of the chart"));
    setFixedSize(sizeHint());
    setCursor(Qt::PointingHandCursor);
    connect(&view.chartScene(), &ChartScene::arranged, this, &MiniMap::refresh);
    connect(&view, &ChartView::zoomChanged, this, &MiniMap::refresh);
    for (QScrollBar *bar : {view.horizontalScrollBar(), view.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &MiniMap::refresh);
}

QSize MiniMap::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(mapWidth), theme.px(mapHeight)};
}

void MiniMap::refresh()
{
    update();
    Q_EMIT wantedChanged();
}

QRectF MiniMap::shownArea() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

bool MiniMap::isWanted() const
{
    const ChartScene &scene = m_view.chartScene();
    if (scene.cards().empty())
        return false;
    const QRectF seen = shownArea().adjusted(-outOfSight, -outOfSight, outOfSight, outOfSight);
    return scene.cards().size() >= alwaysFrom || !seen.contains(scene.bounds());
}

QTransform MiniMap::mapping() const
{
    const QRectF all = m_view.chartScene().bounds();
    const int padding = Theme::current().px(mapPadding);
    const QRectF room = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    if (all.isEmpty())
        return {};
    const double scale = std::min(room.width() / all.width(), room.height() / all.height());
    return QTransform::fromTranslate(-all.center().x(), -all.center().y()) * QTransform::fromScale(scale, scale) *
           QTransform::fromTranslate(room.center().x(), room.center().y());
}

void MiniMap::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Raised), theme.colour(Colour::Border));
    const QTransform map = mapping();
    QVarLengthArray<QRectF, 1024> people;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Control), 1));
    painter.setBrush(Qt::NoBrush);
    const CommitteeChart &chart = m_view.chartScene().chart();
    for (const ChartNode &node : chart.nodes) {
        // A dot can still be seen where a thousand cards share the map.
        QRectF place = map.mapRect(node.rect);
        place.setSize(place.size().expandedTo({1.5, 1.5}));
        if (node.person >= 0)
            people.append(place);
        else
            painter.drawRect(place);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Neutral));
    painter.drawRects(people.constData(), int(people.size()));
    const QRectF frame = map.mapRect(shownArea()).intersected(QRectF(rect()).adjusted(4, 4, -4, -4));
    painter.setPen(QPen(theme.colour(Colour::Accent), theme.px(1) * 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.united(QRectF(frame.center(), QSizeF(leastFrame, leastFrame) / 4)));
}

void MiniMap::goTo(const QPointF &at)
{
    m_view.centerOn(mapping().inverted().map(at));
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

void MiniMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Overview of the chart"));
    QWidget::changeEvent(event);
}

} // namespace talbook
