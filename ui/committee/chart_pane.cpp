#include "ui/committee/chart_pane.h"

#include "ui/committee/chart_notice.h"
#include "ui/committee/chart_scene.h"
#include "ui/committee/chart_view.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/mini_map.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace talbook
{

namespace
{

constexpr double zoomStep = 1.25;

/// An outlined button: what has none would get lost among the dots.
QPushButton *overlayButton(QStringView iconName)
{
    auto *button = new QPushButton(icon(iconName), {});
    const int side = Theme::current().px(metric::Control);
    button->setFixedSize(side, side);
    return button;
}

void nameButton(QPushButton &button, const QString &name)
{
    button.setAccessibleName(name);
    button.setToolTip(name);
}

} // namespace

ChartPane::ChartPane(CommitteeActions &actions, QWidget *parent) : QWidget(parent)
{
    m_scene = new ChartScene(actions.source(), this);
    m_view = new ChartView(*m_scene, actions, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_map = new MiniMap(*m_view, this);
    m_apart = new DashedChip(icon(u"users"), {}, this);
    m_apart->setOverlay(true);
    m_apart->setObjectName(QStringLiteral("notPlaced"));
    m_zoom = new QWidget(this);
    m_zoomOut = overlayButton(u"minus");
    m_zoomText = new QPushButton;
    m_zoomIn = overlayButton(u"plus");
    m_fit = overlayButton(u"maximize");
    auto *row = new QHBoxLayout(m_zoom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::HalfGrid);
    for (QWidget *button : std::initializer_list<QWidget *>{m_zoomOut, m_zoomText, m_zoomIn, m_fit})
        row->addWidget(button);
    m_zoomText->setFixedWidth(Theme::current().px(68));
    m_notice = new ChartNotice(this);
    connect(m_zoomOut, &QPushButton::clicked, m_view, [this] { m_view->zoomBy(1 / zoomStep); });
    connect(m_zoomIn, &QPushButton::clicked, m_view, [this] { m_view->zoomBy(zoomStep); });
    connect(m_zoomText, &QPushButton::clicked, m_view, [this] { m_view->zoomBy(1 / m_view->zoom()); });
    connect(m_fit, &QPushButton::clicked, m_view, &ChartView::fit);
    connect(m_view, &ChartView::zoomChanged, this, &ChartPane::refreshZoom);
    connect(m_view, &ChartView::told, this, [this](const QString &sentence, bool refused) {
        m_notice->tell(sentence, refused);
        arrangeOverlays();
    });
    // The next change, of whatever kind, is after it; so is another language.
    connect(&m_scene->source(), &CommitteeSource::changed, this, &ChartPane::forgetNotice);
    connect(&actions, &CommitteeActions::refused, this, [this](const Error &error) {
        m_notice->tell(error.message, true);
        arrangeOverlays();
    });
    connect(m_scene, &ChartScene::arranged, this, &ChartPane::refreshApart);
    connect(m_map, &MiniMap::wantedChanged, this, &ChartPane::arrangeOverlays);
    connect(m_apart, &QAbstractButton::clicked, this, [this] {
        for (const ChartNode &node : m_scene->chart().nodes) {
            if (node.apart) {
                m_view->show(m_scene->source().committee().people[size_t(node.person)].id);
                m_view->setFocus();
                return;
            }
        }
    });
    retranslate();
}

ChartPane::~ChartPane()
{
    m_view->cancelTool(); // its preview lies in the scene, which goes first
}

void ChartPane::retranslate()
{
    nameButton(*m_zoomOut, tr("Zoom out"));
    nameButton(*m_zoomIn, tr("Zoom in"));
    nameButton(*m_fit, tr("Show the whole chart"));
    m_apart->setToolTip(tr("People without a manager and without reports; drag them to where they belong"));
    refreshZoom();
    refreshApart();
}

void ChartPane::forgetNotice()
{
    m_notice->tell({}, false);
}

void ChartPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        forgetNotice();
    }
    QWidget::changeEvent(event);
}

void ChartPane::refreshZoom()
{
    m_zoomText->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
    m_zoomText->setAccessibleName(tr("Zoom %1").arg(m_zoomText->text()));
    m_zoomText->setToolTip(tr("Zoom to 100 %"));
}

void ChartPane::refreshApart()
{
    const int count = m_scene->chart().apartCount;
    m_apart->setText(tr("Not placed: %n people", nullptr, count));
    m_apart->setAccessibleName(m_apart->text());
    m_apart->setVisible(count > 0);
    arrangeOverlays();
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeOverlays();
}

/// By hand: they lie over the view, which fills the pane.
void ChartPane::arrangeOverlays()
{
    const int margin = Theme::current().px(2 * metric::Grid);
    const int bottom = height() - margin;
    m_map->setVisible(m_map->isWanted());
    m_map->move(margin, bottom - m_map->height());
    m_apart->adjustSize();
    m_apart->move(m_map->isHidden() ? margin : m_map->geometry().right() + margin, bottom - m_apart->height());
    m_zoom->adjustSize();
    m_zoom->move(width() - margin - m_zoom->width(), bottom - m_zoom->height());
    m_notice->move((width() - m_notice->width()) / 2, margin);
}

} // namespace talbook
