#pragma once

#include "core/base/ids.h"
#include "ui/committee/chart_tool.h"
#include "ui/committee/move_tool.h"

namespace talbook
{

class InfluencePreview;

/// Drawing an influence line from a card's handle to another card.
class InfluenceTool : public ChartTool
{
public:
    InfluenceTool(ChartScene &scene, CommitteeActions &actions, ContactId from, const QPointF &at, Telling tell);
    ~InfluenceTool() override;

    void moveTo(const QPointF &at) override;
    void finish() override;

private:
    ChartScene &m_scene;
    CommitteeActions &m_actions;
    ContactId m_from;
    ContactId m_target;
    Telling m_tell;
    std::unique_ptr<InfluencePreview> m_preview;
};

} // namespace talbook
