#pragma once

#include "core/scoring/activity_kinds.h"
#include "ui/scoring/model_fields.h"

#include <map>
#include <optional>

class QComboBox;
class QVBoxLayout;

namespace talbook
{

/// The points that kinds of activity earn, as a table that can be filled from those that ship. A kind that is not in it
/// earns what the kind it counts as earns.
class PointList : public ModelField
{
    Q_OBJECT

public:
    PointList(const ActivityKinds &kinds, const std::vector<PointTable> &tables, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setFaults(const QList<FieldFault> &faults) override;
    void goTo(const QString &place) override;

    /// The field of a kind; null where it is not in the table.
    NumberField *fieldOf(const QString &kind) const;
    QComboBox *addKindBox() const { return m_add; }

private:
    struct Row
    {
        QWidget *line;
        NumberField *points;
        PlainLabel *fault;
    };
    Row makeRow(const QString &kind, const QJsonValue &points);
    QString nameOf(const QString &kind) const;
    void fillAddBox();

    const ActivityKinds &m_kinds;
    std::vector<PointTable> m_tables;
    std::map<QString, Row> m_rows; ///< by kind
    QVBoxLayout *m_lines;
    QComboBox *m_add;
    QComboBox *m_fill;
};

} // namespace talbook
