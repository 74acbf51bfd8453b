#pragma once

#include "core/scoring/kind_use.h"
#include "ui/scoring/model_fields.h"

#include <map>

class QComboBox;
class QVBoxLayout;

namespace talbook
{

/// Every kind of activity: how many records the plan has of it, its points for engagement, the source of intent that it
/// feeds, and its points there. Kinds that no preset knows stand first. What is left empty is worth what the field
/// shows in grey.
///
/// The value is {"engagement": {kind: points}, "intent": {kind: points}, "sources": {kind: source}}; a fault's place
/// begins with one of the three.
class KindList : public ModelField
{
    Q_OBJECT

public:
    /// `sourceNames` are those of web, e-mail and product usage.
    KindList(const ActivityKinds &kinds, const std::vector<PointTable> &tables, const QStringList &sourceNames,
             QWidget *parent = nullptr);

    /// What the plan's records have; shown with the next value.
    void setUses(const std::vector<KindUse> &uses);
    /// The table that stands behind the model's own points for intent.
    void setIntentTable(const QString &table);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setFaults(const QList<FieldFault> &faults) override;
    /// An empty place is the first kind without points.
    void goTo(const QString &place) override;

    /// Ids of the kinds, from the first row to the last.
    const QStringList &kinds() const { return m_order; }
    /// Null where there is no such kind.
    NumberField *fieldOf(const QString &kind) const;
    NumberField *intentFieldOf(const QString &kind) const;
    QComboBox *sourceOf(const QString &kind) const;
    /// What the row says of the kind besides its name; empty for most.
    QString remarkOf(const QString &kind) const;
    QComboBox *tableBox() const { return m_fill; }

private:
    struct Row
    {
        ActivityKind kind;
        QWidget *line = nullptr;
        PlainLabel *remark = nullptr;
        PlainLabel *records = nullptr;
        NumberField *points = nullptr;
        QComboBox *source = nullptr;
        NumberField *intent = nullptr;
        PlainLabel *fault = nullptr;
    };
    void addHead(QVBoxLayout &column);
    void fillOrder(const QJsonObject &value);
    void makeRow(const ActivityKind &kind);
    void showRecords(const std::vector<std::pair<ActivityKind, qint64>> &wanted);
    void onEdited();
    /// What empty fields are worth, and which kinds have no points.
    void showWorth();
    const Row *row(const QString &kind) const;

    const ActivityKinds &m_kinds;
    std::vector<PointTable> m_tables;
    QStringList m_sourceNames;
    std::vector<KindUse> m_uses;
    PointTable m_intentTable;
    QStringList m_order;
    std::map<QString, Row> m_rows; ///< by kind
    QVBoxLayout *m_lines;
    QComboBox *m_fill;
};

} // namespace talbook
