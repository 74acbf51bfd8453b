#include "ui/scoring/model_form.h"

#include "core/scoring/explanation.h"
#include "ui/scoring/band_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"

#include <QJsonArray>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int widest = 800; ///< a name and its figure are still one line to the eye
constexpr NumberField::Range percent{0, 100, 1};
constexpr NumberField::Range share{0, 1, 0.05};
constexpr NumberField::Range days{1, 3650, 1};

/// The kinds of activity stand at three places of a definition and in one field of the form.
const auto kindsPath = u"kinds"_s;
constexpr std::array kindParts{std::pair(u"engagement/points", u"engagement"), std::pair(u"intent/points", u"intent"),
                               std::pair(u"sources", u"sources")};

/// Where the form has what stands at `path` of a definition.
QString placeInForm(const QString &path)
{
    for (const auto &[place, part] : kindParts) {
        const QString whole = QString::fromUtf16(place);
        if (path == whole || path.startsWith(whole + u'/'))
            return kindsPath + u'/' + QString::fromUtf16(part) + path.mid(whole.size());
    }
    return path;
}

void putKinds(QJsonObject &definition, const QJsonObject &kinds)
{
    for (const auto &[place, part] : kindParts) {
        const QJsonValue value = kinds.value(QStringView(part));
        // A model without sources of its own is as it was.
        if (value.toObject().isEmpty() && valueAt(definition, QStringView(place)).isUndefined())
            continue;
        setValueAt(definition, QStringView(place), value);
    }
    if (definition.value(u"sources"_s).toObject().isEmpty())
        definition.remove(u"sources"_s);
}

} // namespace

ModelForm::ModelForm(const ModelPresets &presets, const ActivityKinds &kinds, const QString &currency,
                     const Wording &words, QWidget *parent)
    : QWidget(parent), m_presets(presets), m_kinds(kinds), m_words(words), m_currency(currency),
      m_switch(new SegmentedSwitch(tr("Part of the model"))), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::Grid);
    column->addWidget(m_switch);
    column->addWidget(m_stack, 1);
    buildWeights();
    m_criteriaColumn = addPage(tr("Fit (ICP)"));
    m_criteriaColumn->addStretch(1);
    buildIntent();
    buildEngagement();
    buildOthers();
    connect(m_switch, &SegmentedSwitch::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

QVBoxLayout *ModelForm::addPage(const QString &title)
{
    m_page = m_switch->addSegment(title);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setMaximumWidth(Theme::current().px(widest));
    setSurface(*content, Surface::Base);
    setSurface(*scroll->viewport(), Surface::Base);
    m_column = new QVBoxLayout(content);
    // Room for the focus ring on the left, for the scroll bar on the right.
    m_column->setContentsMargins(metric::HalfGrid, metric::HalfGrid, 2 * metric::Grid, metric::Grid);
    m_column->setSpacing(metric::HalfGrid);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
    return m_column;
}

void ModelForm::addHeading(const QString &text, const QString &remark)
{
    if (m_column->count() > 0)
        m_column->addSpacing(metric::Grid);
    auto *heading = new SectionHeading(text);
    heading->setRemark(remark);
    m_column->addWidget(heading);
}

void ModelForm::add(const QString &path, ModelField *field)
{
    m_places.push_back({path, field, m_page});
    m_column->addWidget(field);
    connect(field, &ModelField::edited, this, [this, path, field] {
        if (path == kindsPath)
            putKinds(m_definition, field->value().toObject());
        else
            setValueAt(m_definition, path, field->value());
        Q_EMIT edited();
    });
}

void ModelForm::addNumber(const QString &path, const NumberRow::Look &look)
{
    add(path, new NumberRow(look));
}

void ModelForm::buildWeights()
{
    addPage(tr("Weights"));
    addHeading(tr("Weights of the components"), tr("only their proportions count"));
    for (int i = 0; i < componentCount; ++i)
        addNumber(u"weights/"_s + componentId(Component(i)), {componentName(Component(i), m_words), percent, true});
    addHeading(tr("Grades, by the total score"), tr("below the last: Watch"));
    for (const auto &[index, grade] : {std::pair(0, u"A"_s), std::pair(1, u"B"_s), std::pair(2, u"C"_s)})
        addNumber(u"grades/%1/from"_s.arg(index), {tr("%1 from", "grade").arg(grade), percent, true});
    addHeading(tr("Matrix of fit and intent"));
    addNumber(u"thresholds/fit"_s, {tr("Fit from"), percent, true});
    addNumber(u"thresholds/intent"_s, {tr("Intent from"), percent, true});
    m_column->addStretch(1);
}

void ModelForm::buildCriteria()
{
    const QJsonArray criteria = m_definition.value(u"criteria"_s).toArray();
    QString kinds;
    for (const QJsonValue &criterion : criteria)
        kinds += criterion[u"kind"_s].toString() + u' ';
    if (kinds == m_criteriaKinds && m_criteria)
        return;
    m_criteriaKinds = kinds;
    std::erase_if(m_places,
                  [](const Place &place) { return place.path.startsWith(u"criteria/") || place.path == u"aliases"; });
    if (m_criteria) {
        m_criteria->hide();
        m_criteria->deleteLater();
    }
    m_criteria = new QWidget;
    m_column = new QVBoxLayout(m_criteria);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::HalfGrid);
    m_page = 1;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        if (const auto kind = criterionKindFrom(criteria.at(i)[u"kind"_s].toString()))
            addCriterion(i, *kind, criteria.at(i).toObject());
    }
    addHeading(tr("Aliases"), tr("for industries and technologies"));
    add(u"aliases"_s, new TokenRow(tr("Other names, as “alias = name”"), tr("alias = name"), TokenRow::Of::Aliases));
    m_criteriaColumn->insertWidget(0, m_criteria);
}

void ModelForm::addCriterion(qsizetype index, CriterionKind kind, const QJsonObject &criterion)
{
    const QString place = u"criteria/%1/"_s.arg(index);
    const QString name = criterionName(kind, m_words);
    const Component group =
        criterion.value(u"group"_s).toString() == u"technographic" ? Component::Technographic : Component::Firmographic;
    addHeading(name, componentName(group, m_words));
    addNumber(place + u"weight"_s, {tr("Weight"), percent, true});
    switch (kind) {
    case CriterionKind::Employees:
        add(place + u"bands"_s, new BandTable({name, tr("people"), 1, 50}));
        break;
    case CriterionKind::Revenue:
        add(place + u"bands"_s, new BandTable({name, m_currency, 1, 1e6}));
        break;
    case CriterionKind::Industry:
        add(place + u"primary"_s, new TokenRow(tr("Primary industries (count in full)"), tr("Add an industry")));
        add(place + u"secondary"_s, new TokenRow(tr("Secondary industries"), tr("Add an industry")));
        addNumber(place + u"secondary_share"_s, {tr("A secondary industry is worth"), share});
        break;
    case CriterionKind::Geography:
        add(place + u"primary"_s,
            new TokenRow(tr("Countries and regions (count in full)"), tr("Add a country or region")));
        break;
    case CriterionKind::TechStack:
        add(place + u"primary"_s, new TokenRow(tr("Must-haves"), tr("Add a technology")));
        addNumber(place + u"primary_share"_s, {tr("All must-haves together are worth"), share});
        add(place + u"secondary"_s, new TokenRow(tr("Nice-to-haves"), tr("Add a technology")));
        addNumber(place + u"secondary_share"_s, {tr("All nice-to-haves together are worth"), share});
        break;
    case CriterionKind::CurrentSolution:
        add(place + u"primary"_s,
            new TokenRow(tr("Competitors (none listed: any that an account names)"), tr("Add a competitor")));
        addNumber(place + u"primary_share"_s, {tr("A competitor is worth"), share});
        add(place + u"secondary"_s, new TokenRow(tr("Legacy systems"), tr("Add a system")));
        addNumber(place + u"secondary_share"_s, {tr("A legacy system is worth"), share});
        break;
    }
}

void ModelForm::buildIntent()
{
    addPage(tr("Intent"));
    addHeading(tr("Weights of the parties"));
    addNumber(u"intent/first_party"_s, {tr("First-party"), share});
    addNumber(u"intent/third_party"_s, {tr("Third-party"), share});
    const QStringList sources = {u"web"_s, u"email"_s, u"product"_s, u"topic"_s, u"hiring"_s, u"technology"_s};
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (i == 0)
            addHeading(tr("Weights within first-party intent"), tr("from activities"));
        if (i == 3)
            addHeading(tr("Weights within third-party intent"), tr("from signals"));
        addNumber(u"intent/"_s + sources[i], {intentSourceName(size_t(i), m_words), share});
    }
    addHeading(tr("Time and points"));
    addNumber(u"intent/half_life"_s, {tr("Half-life, days"), days});
    addNumber(u"intent/oldest"_s, {tr("Oldest record that counts, days"), days});
    addNumber(u"intent/target"_s, {tr("A full source, points"), {1, 1e6, 5}});
    addNumber(u"intent/spike"_s, {tr("A spike: more points in seven days than"), percent});
    addHeading(tr("Levels"), tr("below the last: cold"));
    for (const auto &[key, level] : {std::pair(u"hot"_s, IntentLevel::Hot), std::pair(u"warm"_s, IntentLevel::Warm),
                                     std::pair(u"engaged"_s, IntentLevel::Engaged)})
        addNumber(u"intent/"_s + key,
                  {tr("“%1” from", "level of intent").arg(intentLevelName(level, m_words)), percent, true});
    m_column->addStretch(1);
}

void ModelForm::buildEngagement()
{
    addPage(tr("Engagement"));
    addHeading(tr("Window and scale"));
    addNumber(u"engagement/window"_s, {tr("Oldest activity that counts, days"), days});
    addNumber(u"engagement/full"_s, {tr("Full engagement, points"), {1, 1e6, 10}});
    addNumber(u"engagement/half_life"_s, {tr("Half-life, days (0: no decay)"), {0, 3650, 1}});
    addNumber(u"engagement/engaged_days"_s, {tr("A person stays engaged, days"), days});
    addHeading(tr("Kinds of activity"), tr("an empty field is worth what it shows in grey"));
    QStringList sources;
    for (size_t i = 0; i < 3; ++i)
        sources.append(intentSourceName(i, m_words));
    m_kindList = new KindList(m_kinds, m_presets.tables(), sources);
    add(kindsPath, m_kindList);
    m_column->addStretch(1);
}

void ModelForm::buildOthers()
{
    addPage(tr("Other"));
    addHeading(componentName(Component::Strategic, m_words), tr("where none is entered: by the expected ACV"));
    add(u"strategic_by_acv"_s, new BandTable({componentName(Component::Strategic, m_words), m_currency, 100, 25000}));
    addHeading(componentName(Component::Relationship, m_words), tr("points, at most 100"));
    addNumber(u"relationship/supporter"_s, {tr("Each supporter"), percent});
    addNumber(u"relationship/champion"_s, {tr("An engaged champion"), percent});
    addNumber(u"relationship/earlier_opportunity"_s, {tr("An earlier opportunity"), percent});
    addHeading(componentName(Component::Timing, m_words), tr("points, at most 100"));
    addNumber(u"timing/funding"_s, {tr("Funding round"), percent});
    addNumber(u"timing/leadership"_s, {tr("Leadership change"), percent});
    addNumber(u"timing/expansion"_s, {tr("Expansion"), percent});
    addNumber(u"timing/renewal"_s, {tr("Contract renewal"), percent});
    addNumber(u"timing/days"_s, {tr("An event counts, days"), days});
    m_column->addStretch(1);
}

void ModelForm::setDefinition(const QJsonObject &definition, const QJsonObject &stored)
{
    m_definition = definition;
    buildCriteria();
    m_kindList->setIntentTable(valueAt(definition, u"intent/points_of_table").toString());
    for (const Place &place : m_places) {
        place.field->setStored(shownAt(stored, place.path));
        place.field->setValue(shownAt(definition, place.path));
    }
}

void ModelForm::setUses(const std::vector<KindUse> &uses)
{
    m_kindList->setUses(uses);
    if (!m_definition.isEmpty())
        m_kindList->setValue(shownAt(m_definition, kindsPath));
}

QJsonValue ModelForm::shownAt(const QJsonObject &definition, const QString &path) const
{
    if (path != kindsPath)
        return valueAt(definition, path);
    QJsonObject kinds;
    for (const auto &[place, part] : kindParts)
        kinds.insert(QStringView(part), valueAt(definition, QStringView(place)).toObject());
    return kinds;
}

const ModelForm::Place *ModelForm::placeOf(const QString &path) const
{
    if (const QString inForm = placeInForm(path); inForm != path)
        return placeOf(inForm);
    for (const Place &place : m_places) {
        if (path == place.path || path.startsWith(place.path + u'/'))
            return &place;
    }
    for (const Place &place : m_places) { // "weights" as a whole: said at the first of them
        if (place.path.startsWith(path + u'/'))
            return &place;
    }
    return nullptr;
}

ModelField *ModelForm::field(const QString &path) const
{
    const Place *place = placeOf(path);
    return place ? place->field : nullptr;
}

void ModelForm::setFaults(const std::vector<ModelFault> &faults)
{
    for (const Place &place : m_places) {
        QList<FieldFault> own;
        for (const ModelFault &fault : faults) {
            if (placeOf(fault.path) == &place)
                own.append({placeInForm(fault.path).mid(place.path.size() + 1), fault.message});
        }
        place.field->setFaults(own);
    }
}

void ModelForm::goTo(const QString &path)
{
    const Place *place = placeOf(path);
    if (!place)
        return;
    m_switch->setCurrentIndex(place->page);
    m_stack->setCurrentIndex(place->page);
    place->field->goTo(placeInForm(path).mid(place->path.size() + 1));
    // The layout of a page that was not shown yet comes first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget());
            if (QWidget *field = focusWidget(); area && field && area->isAncestorOf(field))
                area->ensureWidgetVisible(field, 0, Theme::current().px(4 * metric::Grid));
        },
        Qt::QueuedConnection);
}

} // namespace talbook
