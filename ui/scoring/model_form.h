#pragma once

#include "core/scoring/activity_kinds.h"
#include "core/scoring/model_check.h"
#include "core/scoring/model_definition.h"
#include "ui/scoring/kind_list.h"
#include "ui/scoring/model_fields.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace talbook
{

class SegmentedSwitch;

/// A model's definition as fields on five pages: weights and cut-offs; the ICP's criteria; intent; engagement; the
/// other components. What it has no field for stays as it is.
class ModelForm : public QWidget
{
    Q_OBJECT

public:
    /// `currency` is the plan's, for bands of money.
    ModelForm(const ModelPresets &presets, const ActivityKinds &kinds, const QString &currency, const Wording &words,
              QWidget *parent = nullptr);

    /// Shows a definition; `stored` is what its figures are compared with.
    void setDefinition(const QJsonObject &definition, const QJsonObject &stored);
    const QJsonObject &definition() const { return m_definition; }
    void setFaults(const std::vector<ModelFault> &faults);
    /// Turns to the page of a fault and gives its field the keyboard.
    void goTo(const QString &path);
    ModelField *field(const QString &path) const;
    SegmentedSwitch &pages() const { return *m_switch; }
    /// What kinds of activity the plan's records have.
    void setUses(const std::vector<KindUse> &uses);
    KindList &kindList() const { return *m_kindList; }

Q_SIGNALS:
    void edited();

private:
    struct Place
    {
        QString path;
        ModelField *field;
        int page;
    };
    QVBoxLayout *addPage(const QString &title);
    void addHeading(const QString &text, const QString &remark = {});
    void add(const QString &path, ModelField *field);
    void addNumber(const QString &path, const NumberRow::Look &look);
    void buildWeights();
    /// The criteria differ from model to model, so this page is made for a definition.
    void buildCriteria();
    void addCriterion(qsizetype index, CriterionKind kind, const QJsonObject &criterion);
    void buildIntent();
    void buildEngagement();
    void buildOthers();
    const Place *placeOf(const QString &path) const;
    QJsonValue shownAt(const QJsonObject &definition, const QString &path) const;

    const ModelPresets &m_presets;
    const ActivityKinds &m_kinds;
    const Wording &m_words;
    QString m_currency;
    QJsonObject m_definition;
    std::vector<Place> m_places;
    SegmentedSwitch *m_switch;
    KindList *m_kindList = nullptr;
    QStackedWidget *m_stack;
    QVBoxLayout *m_column = nullptr; ///< of the page that is being built
    QVBoxLayout *m_criteriaColumn = nullptr;
    QWidget *m_criteria = nullptr;
    QString m_criteriaKinds; ///< that the criteria page was made for
    int m_page = -1;
};

} // namespace talbook
