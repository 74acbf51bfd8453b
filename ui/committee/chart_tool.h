#pragma once

#include <QPointF>

namespace talbook
{

/// Turns a drag into one step of the plan when the mouse is let go, with a preview until then. Positions are the
/// scene's. A tool that is destroyed takes its preview with it.
class ChartTool
{
public:
    virtual ~ChartTool() = default;
    virtual void moveTo(const QPointF &at) = 0;
    /// Does what the preview shows, if that can be done.
    virtual void finish() = 0;
};

} // namespace talbook
