#pragma once

#include "core/base/ids.h"
#include "ui/committee/chart_tool.h"

#include <functional>
#include <memory>
#include <vector>

class QGraphicsItem;

namespace talbook
{

class ChartCard;
class ChartScene;
class CommitteeActions;
class MovePreview;

/// Says what letting go would do: a sentence, and whether it would be refused.
using Telling = std::function<void(const QString &sentence, bool refused)>;

/// Dragging people onto their new manager.
class MoveTool : public ChartTool
{
public:
    MoveTool(ChartScene &scene, CommitteeActions &actions, std::vector<ContactId> people, const QPointF &from,
             Telling tell);
    ~MoveTool() override;

    void moveTo(const QPointF &at) override;
    void finish() override;

private:
    void setTarget(ChartCard *target);

    ChartScene &m_scene;
    CommitteeActions &m_actions;
    std::vector<ContactId> m_people;
    Telling m_tell;
    std::unique_ptr<MovePreview> m_preview;
    ContactId m_target;
    QString m_refusal;
};

} // namespace talbook
