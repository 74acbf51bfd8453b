#pragma once

#include "ui/shell/plan_reading.h"
#include "ui/widgets/push_buttons.h"

namespace talbook
{

class HomePage;

/// In the status bar: how many rules fired since the plan was last looked at, which leads to them. Not there where
/// none did, or nobody has seen the plan before.
class FiredNotice : public QuietButton
{
    Q_OBJECT

public:
    /// `home` knows when the plan was last seen, and counts while it is in view itself.
    FiredNotice(Document &document, HomePage &home, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void show(int count);

    Document &m_document;
    HomePage &m_home;
    PlanReading<int> m_reading;
    int m_count = 0;
};

} // namespace talbook
