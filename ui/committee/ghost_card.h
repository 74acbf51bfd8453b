#pragma once

#include "ui/committee/chart_card.h"

namespace talbook
{

QSizeF ghostCardSize();

/// A role that nobody has, where somebody could stand.
class GhostCard : public ChartCard
{
public:
    GhostCard(int role, const QSizeF &size, bool editable);

    int missingRole() const override { return m_role; }
    QString inWords() const override;
    void setEditable(bool editable);

protected:
    void paintPlain(QPainter &painter, const Theme &theme) const override;
    void paintCard(QPainter &painter, const Theme &theme) const override;

private:
    int m_role;
    bool m_editable;
};

} // namespace talbook
