#include "core/scoring/model_check.h"

#include "core/base/text.h"
#include "core/scoring/explanation.h"
#include "core/scoring/model_definition.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

class Check
{
public:
    Check(const QJsonObject &definition, const Wording &words) : m_definition(definition), m_words(words) {}

    std::vector<ModelFault> run()
    {
        weights();
        cutoffs();
        criteria();
        aliases();
        intent();
        engagement();
        kinds();
        others();
        return std::move(m_faults);
    }

private:
    enum class Whole
    {
        No,
        Yes
    };

    void fault(const QString &path, const QString &message) { m_faults.push_back({path, message}); }
    QString shown(double number) const
    {
        return m_words.locale().toString(number, 'f', QLocale::FloatingPointShortest);
    }
    QJsonValue in(const QString &path) const { return valueAt(m_definition, path); }
    double at(const QString &path) const { return in(path).toDouble(); }

    /// Whether the figure there is one, within its limits.
    bool figure(const QString &path, const QString &name, double least, double most, Whole whole = Whole::No)
    {
        return number(path, name, in(path), least, most, whole);
    }

    bool number(const QString &path, const QString &name, const QJsonValue &value, double least, double most,
                Whole whole = Whole::No)
    {
        const double number = value.toDouble();
        if (value.isDouble() && number >= least && number <= most &&
            (whole == Whole::No || number == std::floor(number)))
            return true;
        fault(path, whole == Whole::Yes
                        ? m_words.translate("ScoringCheck", "%1: a whole number from %2 to %3 is needed.")
                              .arg(name, shown(least), shown(most))
                        : m_words.translate("ScoringCheck", "%1: a number from %2 to %3 is needed.")
                              .arg(name, shown(least), shown(most)));
        return false;
    }

    void weights()
    {
        bool sound = true;
        double sum = 0;
        for (int i = 0; i < componentCount; ++i) {
            const QString path = u"weights/"_s + componentId(Component(i));
            if (in(path).isUndefined())
                continue; // weighs nothing
            const QString name =
                m_words.translate("ScoringCheck", "Weight of “%1”").arg(componentName(Component(i), m_words));
            sound = figure(path, name, 0, 1000) && sound;
            sum += at(path);
        }
        if (sound && !(sum > 0))
            fault(u"weights"_s,
                  m_words.translate("ScoringCheck", "All weights are 0; at least one component must count."));
    }

    void cutoffs()
    {
        const qsizetype count = in(u"grades"_s).toArray().size();
        if (count == 0)
            fault(u"grades"_s, m_words.translate("ScoringCheck", "The model has no cut-offs."));
        for (qsizetype i = 0; i < count; ++i) {
            const QString place = u"grades/%1/"_s.arg(i);
            const QString grade = in(place + u"grade"_s).toString();
            figure(place + u"tier"_s, m_words.translate("ScoringCheck", "Tier of grade %1").arg(grade), 0, 3,
                   Whole::Yes);
            const bool sound =
                figure(place + u"from"_s, m_words.translate("ScoringCheck", "Cut-off of %1").arg(grade), 0, 100);
            const QString above = u"grades/%1/"_s.arg(i - 1);
            if (sound && i > 0 && in(above + u"from"_s).isDouble() && at(place + u"from"_s) >= at(above + u"from"_s)) {
                fault(place + u"from"_s,
                      m_words.translate("ScoringCheck", "The cut-off of %1 must lie below that of %2.")
                          .arg(grade, in(above + u"grade"_s).toString()));
            }
        }
        figure(u"thresholds/fit"_s, m_words.translate("ScoringCheck", "Matrix: fit from"), 0, 100);
        figure(u"thresholds/intent"_s, m_words.translate("ScoringCheck", "Matrix: intent from"), 0, 100);
    }

    void bands(const QString &path, const QString &name, double mostFrom, double mostShare)
    {
        const qsizetype count = in(path).toArray().size();
        for (qsizetype i = 0; i < count; ++i) {
            const QString place = u"%1/%2/"_s.arg(path).arg(i);
            const QString band = m_words.translate("ScoringCheck", "%1, band %2").arg(name).arg(i + 1);
            const bool sound =
                figure(place + u"from"_s, m_words.translate("ScoringCheck", "%1, from").arg(band), 0, mostFrom);
            figure(place + u"share"_s, m_words.translate("ScoringCheck", "%1, value").arg(band), 0, mostShare);
            if (sound && i > 0 && at(place + u"from"_s) <= at(u"%1/%2/from"_s.arg(path).arg(i - 1))) {
                fault(place + u"from"_s,
                      m_words.translate("ScoringCheck", "%1 must begin above the band before it.").arg(band));
            }
        }
    }

    /// No text twice, neither within a list nor in both.
    void lists(const QString &place, const QString &name)
    {
        QSet<QString> seen;
        for (const QString &list : {u"primary"_s, u"secondary"_s}) {
            for (const QJsonValue &text : in(place + list).toArray()) {
                const QString folded = foldText(text.toString());
                if (folded.isEmpty())
                    fault(place + list,
                          m_words.translate("ScoringCheck", "%1: an entry of the list is empty.").arg(name));
                else if (seen.contains(folded))
                    fault(place + list,
                          m_words.translate("ScoringCheck", "%1: “%2” is listed twice.").arg(name, text.toString()));
                seen.insert(folded);
            }
        }
    }

    void criteria()
    {
        double sum = 0;
        bool sound = true;
        const QJsonArray all = in(u"criteria"_s).toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto kind = criterionKindFrom(all.at(i)[u"kind"_s].toString());
            if (!kind)
                continue; // a newer version's
            const QString place = u"criteria/%1/"_s.arg(i);
            const QString name = criterionName(*kind, m_words);
            sound =
                figure(place + u"weight"_s, m_words.translate("ScoringCheck", "Weight of “%1”").arg(name), 0, 1000) &&
                sound;
            sum += at(place + u"weight"_s);
            bands(place + u"bands"_s, name, 1e15, 1);
            lists(place, name);
            bool shares = true;
            for (const QString &share : {u"primary_share"_s, u"secondary_share"_s}) {
                if (!in(place + share).isUndefined())
                    shares =
                        figure(place + share, m_words.translate("ScoringCheck", "%1, value").arg(name), 0, 1) && shares;
            }
            if (shares && *kind == CriterionKind::TechStack &&
                at(place + u"primary_share"_s) + at(place + u"secondary_share"_s) > 1 + 1e-9) {
                fault(place + u"secondary_share"_s,
                      m_words.translate("ScoringCheck", "%1: must-haves and nice-to-haves together give more than 1.")
                          .arg(name));
            }
        }
        if (sound && !(sum > 0))
            fault(u"criteria"_s, m_words.translate("ScoringCheck", "All criteria weigh 0; at least one must count."));
    }

    void aliases()
    {
        QSet<QString> seen;
        const QJsonObject all = m_definition.value(u"aliases"_s).toObject();
        for (auto alias = all.begin(); alias != all.end(); ++alias) {
            const QString folded = foldText(alias.key());
            const QString name = alias.value().toString();
            if (folded.isEmpty() || foldText(name).isEmpty())
                fault(u"aliases"_s, m_words.translate("ScoringCheck", "“%1” stands for nothing; write “alias = name”.")
                                        .arg(alias.key()));
            else if (folded == foldText(name))
                fault(u"aliases"_s, m_words.translate("ScoringCheck", "“%1” stands for itself.").arg(alias.key()));
            else if (seen.contains(folded))
                fault(u"aliases"_s,
                      m_words.translate("ScoringCheck", "The alias “%1” is listed twice.").arg(alias.key()));
            seen.insert(folded);
        }
    }

    QString weightOf(const QString &name) const
    {
        return m_words.translate("ScoringCheck", "Weight of “%1”").arg(name);
    }

    void intent()
    {
        const bool first =
            figure(u"intent/first_party"_s, weightOf(m_words.translate("ScoringCheck", "First-party")), 0, 100);
        const bool third =
            figure(u"intent/third_party"_s, weightOf(m_words.translate("ScoringCheck", "Third-party")), 0, 100);
        if (first && third && !(at(u"intent/first_party"_s) + at(u"intent/third_party"_s) > 0))
            fault(
                u"intent/first_party"_s,
                m_words.translate("ScoringCheck", "First-party and third-party intent both weigh 0; one must count."));
        const QStringList sources = {u"web"_s, u"email"_s, u"product"_s, u"topic"_s, u"hiring"_s, u"technology"_s};
        for (qsizetype i = 0; i < sources.size(); ++i)
            figure(u"intent/"_s + sources[i], weightOf(intentSourceName(size_t(i), m_words)), 0, 100);
        figure(u"intent/half_life"_s, m_words.translate("ScoringCheck", "Half-life of intent, days"), 1, 3650);
        figure(u"intent/oldest"_s, m_words.translate("ScoringCheck", "Oldest record of intent, days"), 1, 3650,
               Whole::Yes);
        figure(u"intent/target"_s, m_words.translate("ScoringCheck", "Points for a full source"), 0.001, 1e6);
        figure(u"intent/spike"_s, m_words.translate("ScoringCheck", "Spike of intent, points in seven days"), 0, 100);
        const QStringList levels = {u"hot"_s, u"warm"_s, u"engaged"_s};
        const std::array ids = {IntentLevel::Hot, IntentLevel::Warm, IntentLevel::Engaged};
        for (qsizetype i = 0; i < levels.size(); ++i) {
            const QString path = u"intent/"_s + levels[i];
            const QString name = intentLevelName(ids[size_t(i)], m_words);
            const bool sound = figure(path, m_words.translate("ScoringCheck", "Level “%1”, from").arg(name), 0, 100);
            const QString above = i > 0 ? u"intent/"_s + levels[i - 1] : QString();
            if (sound && i > 0 && in(above).isDouble() && at(path) >= at(above))
                fault(path, m_words.translate("ScoringCheck", "The level “%1” must begin below “%2”.")
                                .arg(name, intentLevelName(ids[size_t(i - 1)], m_words)));
        }
    }

    void engagement()
    {
        figure(u"engagement/window"_s, m_words.translate("ScoringCheck", "Window of engagement, days"), 1, 3650,
               Whole::Yes);
        figure(u"engagement/full"_s, m_words.translate("ScoringCheck", "Points for full engagement"), 0.001, 1e6);
        const QJsonValue decay = in(u"engagement/half_life"_s);
        if (!(decay.isDouble() && decay.toDouble() == 0))
            figure(u"engagement/half_life"_s,
                   m_words.translate("ScoringCheck", "Half-life of engagement, days (0: no decay)"), 1, 3650);
        figure(u"engagement/engaged_days"_s, m_words.translate("ScoringCheck", "A person stays engaged, days"), 1, 3650,
               Whole::Yes);
    }

    void kinds()
    {
        const auto known = ActivityKinds::load(m_words);
        const auto nameOf = [&known](const QString &id) {
            const ActivityKind *kind = known ? known->find(id) : nullptr;
            return kind ? kind->name : id;
        };
        const auto check = [&](const QString &place, const QString &name) {
            const QJsonObject points = in(place).toObject();
            for (auto point = points.begin(); point != points.end(); ++point)
                number(place + u'/' + point.key(), name.arg(nameOf(point.key())), point.value(), 0, 10000);
        };
        check(u"engagement/points"_s, m_words.translate("ScoringCheck", "Points for “%1”"));
        check(u"intent/points"_s, m_words.translate("ScoringCheck", "Points of intent for “%1”"));
        const QJsonObject sources = in(u"sources"_s).toObject();
        for (auto source = sources.begin(); source != sources.end(); ++source) {
            const QString id = source.value().toString();
            if (intentSourceId(intentSourceFrom(id)) != id)
                fault(
                    u"sources/"_s + source.key(),
                    m_words
                        .translate("ScoringCheck", "Source of intent for “%1”: web, email, product or none is needed.")
                        .arg(nameOf(source.key())));
        }
    }

    void others()
    {
        bands(u"strategic_by_acv"_s, componentName(Component::Strategic, m_words), 1e15, 100);
        const auto each = [this](const QString &group, const QStringList &keys, Component component) {
            for (const QString &key : keys)
                figure(group + u'/' + key,
                       m_words.translate("ScoringCheck", "Points of “%1”").arg(componentName(component, m_words)), 0,
                       100);
        };
        each(u"relationship"_s, {u"supporter"_s, u"champion"_s, u"earlier_opportunity"_s}, Component::Relationship);
        each(u"timing"_s, {u"funding"_s, u"leadership"_s, u"expansion"_s, u"renewal"_s}, Component::Timing);
        figure(u"timing/days"_s, m_words.translate("ScoringCheck", "An event counts, days"), 1, 3650, Whole::Yes);
    }

    const QJsonObject &m_definition;
    const Wording &m_words;
    std::vector<ModelFault> m_faults;
};

} // namespace

std::vector<ModelFault> modelFaults(const QJsonObject &definition, const Wording &words)
{
    return Check(definition, words).run();
}

QStringList aliasLines(const QJsonObject &definition)
{
    QStringList lines;
    const QJsonObject aliases = definition.value(u"aliases"_s).toObject();
    for (auto alias = aliases.begin(); alias != aliases.end(); ++alias)
        lines.append(alias.value().toString().isEmpty() ? alias.key()
                                                        : u"%1 = %2"_s.arg(alias.key(), alias.value().toString()));
    return lines;
}

void setAliasLines(QJsonObject &definition, const QStringList &lines)
{
    QJsonObject aliases;
    for (const QString &line : lines) {
        const qsizetype sign = line.indexOf(u'=');
        aliases.insert(tidied(line.left(sign < 0 ? line.size() : sign)),
                       sign < 0 ? QString() : tidied(line.mid(sign + 1)));
    }
    definition.insert(u"aliases"_s, aliases);
}

} // namespace talbook
