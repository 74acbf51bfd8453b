#pragma once

#include "ui/scoring/model_fields.h"

#include <vector>

class QPushButton;

namespace talbook
{

/// The half-open bands of a criterion, the lowest first: from (editable), to (where the next one begins), value. Below
/// the first band the value is 0. Bands stay where they were typed until the model is stored.
class BandTable : public ModelField
{
    Q_OBJECT

public:
    struct Look
    {
        QString name;     ///< of the criterion
        QString unit;     ///< of from: "people", "EUR"
        double most = 1;  ///< value
        double step = 10; ///< of from
    };
    explicit BandTable(const Look &look, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setFaults(const QList<FieldFault> &faults) override;
    void goTo(const QString &place) override;

    int count() const { return int(m_rows.size()); }
    NumberField *fromField(int band) const { return m_rows[size_t(band)].from; }
    NumberField *shareField(int band) const { return m_rows[size_t(band)].share; }

private:
    struct Row
    {
        QWidget *line;
        NumberField *from;
        PlainLabel *to;
        NumberField *share;
        PlainLabel *fault;
        QJsonValue band; ///< as it came: keys that are not shown stay
    };
    Row makeRow(size_t index, const QJsonValue &band);
    void addBand();
    void removeBand(size_t index);
    void showEnds();
    void onEdited();

    Look m_look;
    std::vector<Row> m_rows;
    QWidget *m_place = nullptr;
    PlainLabel *m_empty;
    PlainLabel *m_fault;
    QPushButton *m_add;
};

} // namespace talbook
