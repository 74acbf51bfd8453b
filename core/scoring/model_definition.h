#pragma once

#include "core/base/expected.h"
#include "core/scoring/scoring_model.h"

#include <QJsonObject>
#include <QStringView>

#include <optional>
#include <vector>

namespace talbook
{

/// A model as it is stored, edited and exchanged: a JSON object as in resources/presets/scoring/models.json. Keys this
/// version does not know stay where they are.
///
/// Places in it are written "criteria/1/bands/0/from"; an engagement point's kind is its last part.

QJsonValue valueAt(const QJsonObject &definition, QStringView path);
/// Sets what is there; objects on the way are made, array elements are not.
void setValueAt(QJsonObject &definition, QStringView path, const QJsonValue &value);

/// The shipped definitions and what they share.
class ModelPresets
{
public:
    static Expected<ModelPresets> load(const Wording &words);

    struct Preset
    {
        QString id;
        QString name;
        QJsonObject definition; ///< complete
    };
    const std::vector<Preset> &all() const { return m_presets; } ///< the default first
    const Preset *find(const QString &id) const;
    const std::vector<PointTable> &tables() const { return m_tables; }

    /// With the defaults for what it leaves out, bands from the lowest up, and its engagement points spelt out.
    QJsonObject completed(QJsonObject definition) const;
    /// What scoring calculates with. Criteria of a kind this version does not know are left out.
    ScoringModel model(const QJsonObject &definition) const;

private:
    QJsonObject m_defaults;
    std::vector<PointTable> m_tables;
    QString m_ownTableName;
    std::vector<Preset> m_presets;
};

/// The criterion's kind: "tech_stack". Nothing for one of a newer version.
std::optional<CriterionKind> criterionKindFrom(const QString &text);

} // namespace talbook
