#include "ui/matrix/matrix_plot.h"

#include "ui/matrix/hover_card.h"
#include "ui/matrix/quadrant_label.h"
#include "ui/matrix/threshold_handle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr int axisRoom = 52;     ///< left of the sheet, for the figures and the name of the axis
constexpr int axisFootRoom = 40; ///< below it
constexpr int sheetMargin = 16;
constexpr int labelBand = 44; ///< above and below the figures, so that no point lies under a quadrant's name
constexpr int sideBand = 16;

} // namespace

MatrixPlot::MatrixPlot(QWidget *parent) : QWidget(parent)
{
    setSurface(*this, Surface::Base);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    for (const Quadrant quadrant : {Quadrant::A, Quadrant::NurtureB, Quadrant::LiteB, Quadrant::C}) {
        auto *label = new QuadrantLabel(quadrant, this);
        m_labels[size_t(quadrant)] = label;
        connect(label, &QAbstractButton::clicked, this, [this, quadrant] {
            std::vector<int> chosen;
            for (size_t i = 0; i < m_points.size(); ++i) {
                if (quadrantOf(double(m_points[i].fit), double(m_points[i].intent), m_fitFrom, m_intentFrom) ==
                    quadrant)
                    chosen.push_back(int(i));
            }
            selectPoints(chosen, Qt::NoModifier);
        });
    }
    const auto handleFor = [this](Qt::Orientation axis, Drag line) {
        auto *handle = new ThresholdHandle(axis, this);
        connect(handle, &ThresholdHandle::draggedTo, this, [this, line](const QPointF &position) {
            if (m_drag == Drag::None) {
                m_thresholdsBefore = {m_fitFrom, m_intentFrom};
                m_drag = line;
            }
            dragThresholds(line, position);
        });
        connect(handle, &ThresholdHandle::dragEnded, this, [this] { m_drag = Drag::None; });
        connect(handle, &ThresholdHandle::dragCancelled, this, &MatrixPlot::cancelDrag);
        return handle;
    };
    m_intentHandle = handleFor(Qt::Vertical, Drag::IntentLine);
    m_fitHandle = handleFor(Qt::Horizontal, Drag::FitLine);
    connect(m_fitHandle, &QAbstractSlider::valueChanged, this,
            [this](int value) { Q_EMIT thresholdsMoved(value, m_intentFrom); });
    connect(m_intentHandle, &QAbstractSlider::valueChanged, this,
            [this](int value) { Q_EMIT thresholdsMoved(m_fitFrom, value); });
    m_card = new HoverCard(this);
    connect(&Theme::current(), &Theme::changed, this, &MatrixPlot::layOut);
    layOut();
}

QSize MatrixPlot::minimumSizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(320), theme.px(240)};
}

QRectF MatrixPlot::sheet() const
{
    const Theme &theme = Theme::current();
    const double left = theme.px(axisRoom);
    const double top = theme.px(sheetMargin);
    return {left, top, std::max(1.0, width() - left - theme.px(sheetMargin + 4)),
            std::max(1.0, height() - top - theme.px(axisFootRoom))};
}

void MatrixPlot::layOut()
{
    const Theme &theme = Theme::current();
    const QRectF inner =
        sheet().adjusted(theme.px(sideBand), theme.px(labelBand), -theme.px(sideBand), -theme.px(labelBand));
    m_frame.setArea(inner.isValid() ? inner : QRectF(inner.topLeft(), QSizeF(1, 1)));
    for (QuadrantLabel *label : m_labels) {
        label->resize(label->sizeHint());
        const QRect box = sheet().toRect();
        const int gap = theme.px(metric::HalfGrid);
        label->move(label->isRight() ? box.right() - gap - label->width() : box.left() + gap,
                    label->isTop() ? box.top() + gap : box.bottom() - gap - label->height());
    }
    layOutHandles();
    refreshPoints();
}

void MatrixPlot::layOutHandles()
{
    const QRectF box = sheet();
    const QPointF crossing = m_frame.toPixel(m_fitFrom, m_intentFrom);
    m_fitHandle->resize(m_fitHandle->sizeHint());
    m_intentHandle->resize(m_intentHandle->sizeHint());
    m_fitHandle->move(int(std::lround(crossing.x())) - m_fitHandle->width() / 2, int(box.bottom()) + 2);
    m_intentHandle->move(int(box.left()) - m_intentHandle->width() - 2,
                         int(std::lround(crossing.y())) - m_intentHandle->height() / 2);
    const QRectF &view = m_frame.view();
    m_fitHandle->setVisible(m_fitFrom >= view.left() && m_fitFrom <= view.right());
    m_intentHandle->setVisible(m_intentFrom >= view.top() && m_intentFrom <= view.bottom());
    m_fitHandle->setAccessibleName(tr("Fit from"));
    m_intentHandle->setAccessibleName(tr("Intent from"));
    for (QAbstractSlider *handle : {static_cast<QAbstractSlider *>(m_fitHandle), //
                                    static_cast<QAbstractSlider *>(m_intentHandle)}) {
        const QSignalBlocker quiet(handle);
        handle->setValue(int(std::lround(handle == m_fitHandle ? m_fitFrom : m_intentFrom)));
        handle->update();
    }
}

double MatrixPlot::markScale() const
{
    return Theme::current().textScale();
}

void MatrixPlot::setPoints(std::vector<MatrixPoint> points)
{
    m_points = std::move(points);
    quint32 most = 0;
    for (const MatrixPoint &point : m_points)
        most = std::max(most, point.account);
    m_pointOf.assign(m_points.empty() ? 0 : size_t(most) + 1, -1);
    for (size_t i = 0; i < m_points.size(); ++i)
        m_pointOf[m_points[i].account] = qint32(i);
    m_hovered = -1;
    m_carded = -1;
    m_card->hide();
    m_grid.build(m_points);
    countQuadrants();
    refreshPoints();
}

void MatrixPlot::setPlaces(const std::vector<MatrixPlace> &places)
{
    movePoints(m_points, places);
    m_grid.build(m_points);
    countQuadrants();
    refreshPoints();
    if (m_carded >= 0)
        showCard(m_carded);
}

void MatrixPlot::setThresholds(double fit, double intent)
{
    if (fit == m_fitFrom && intent == m_intentFrom)
        return;
    m_fitFrom = fit;
    m_intentFrom = intent;
    m_imageStale = true; // the strike zone is tinted in it
    countQuadrants();
    layOutHandles();
    update();
}

void MatrixPlot::countQuadrants()
{
    m_counts = {};
    for (const MatrixPoint &point : m_points)
        ++m_counts[size_t(quadrantOf(double(point.fit), double(point.intent), m_fitFrom, m_intentFrom))];
    bool wider = false;
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const int width = m_labels[i]->width();
        m_labels[i]->setCount(m_counts[i]);
        wider = wider || m_labels[i]->width() != width;
    }
    if (wider)
        layOut();
}

void MatrixPlot::setSelected(const std::function<bool(quint32)> &isSelected)
{
    for (MatrixPoint &point : m_points)
        point.selected = isSelected(point.account);
    refreshPoints();
}

void MatrixPlot::setCurrent(std::optional<quint32> account)
{
    if (account == m_current)
        return;
    m_current = account;
    describeCurrent();
    update();
}

void MatrixPlot::describeCurrent()
{
    const bool shown = m_current && *m_current < m_pointOf.size() && m_pointOf[*m_current] >= 0;
    setAccessibleDescription(shown && m_inWords ? m_inWords(*m_current) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void MatrixPlot::setTrails(std::vector<quint32> accounts, std::shared_ptr<const std::vector<PastIntent>> past)
{
    m_trails = std::move(accounts);
    m_past = std::move(past);
    update();
}

void MatrixPlot::setTool(PlotTool tool)
{
    m_tool = tool;
    cancelDrag();
}

void MatrixPlot::setRemark(const QString &remark)
{
    m_remark = remark;
    update();
}

void MatrixPlot::zoomBy(double factor)
{
    m_frame.zoom(factor, m_frame.area().center());
    onViewMoved();
}

void MatrixPlot::onViewMoved()
{
    layOutHandles();
    refreshPoints();
    Q_EMIT viewChanged();
}

void MatrixPlot::setView(const QRectF &view)
{
    m_frame.setView(view);
    layOutHandles();
    refreshPoints();
}

void MatrixPlot::showAll()
{
    m_frame.showAll();
    onViewMoved();
}

QPointF MatrixPlot::positionOf(quint32 account) const
{
    const qint32 point = account < m_pointOf.size() ? m_pointOf[account] : -1;
    return point < 0 ? QPointF(-1, -1)
                     : m_frame.toPixel(double(m_points[size_t(point)].fit), double(m_points[size_t(point)].intent));
}

void MatrixPlot::refreshPoints()
{
    m_imageStale = true;
    update();
}

void MatrixPlot::renderPoints()
{
    if (m_imageStale || m_image.image().devicePixelRatio() != devicePixelRatioF())
        m_image.render(m_points, m_frame, sheet(), devicePixelRatioF(),
                       [this](QPainter &painter) { paintSheet(painter); });
    m_imageStale = false;
}

void MatrixPlot::resizeEvent(QResizeEvent * /*event*/)
{
    layOut();
}

void MatrixPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (QuadrantLabel *label : m_labels)
            label->retranslate();
        layOut();
        describeCurrent();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshPoints();
    }
    QWidget::changeEvent(event);
}

void MatrixPlot::showCard(int point)
{
    m_carded = point;
    if (point < 0 || !m_factsOf) {
        m_card->hide();
        return;
    }
    const MatrixPoint &shown = m_points[size_t(point)];
    HoverFacts facts = m_factsOf(shown.account);
    for (const int i : m_grid.inside(QRectF(double(shown.fit), double(shown.intent), 0, 0), m_points))
        facts.more += i == point ? 0 : 1;
    m_card->setFacts(facts);
    m_card->showAt(m_frame.toPixel(double(shown.fit), double(shown.intent)), double(shown.across) * markScale());
}

void MatrixPlot::hover(int point)
{
    if (point == m_hovered)
        return;
    m_hovered = point;
    showCard(point);
    update();
}

} // namespace talbook
