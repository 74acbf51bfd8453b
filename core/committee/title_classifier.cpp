#include "core/committee/title_classifier.h"

#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/committee/title_rules.h"
#include "core/plan/database.h"
#include "core/scoring/facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Error ruleFault(const QString &source, const QString &what)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Committee", "The rules for job titles in “%1” cannot be used: %2")
                .arg(source, what),
            {}};
}

/// Letters and digits; an ampersand is a word, so that "R&D" and "R and D" are the same.
QStringList plainWords(const QString &title)
{
    QString spaced = foldText(title);
    spaced.replace(u"&"_s, u" and "_s);
    for (QChar &sign : spaced) {
        if (!sign.isLetterOrNumber() && !sign.isSurrogate())
            sign = u' ';
    }
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    // "V.P." and "C E O" are one word; a Russian "и. о." is spelt out by the abbreviations.
    QStringList joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto isLatinLetter = [&words](qsizetype at) {
            return at < words.size() && words.at(at).size() == 1 && words.at(at).at(0).unicode() < 0x80 &&
                   words.at(at).at(0).isLetter();
        };
        QString word = words.at(i);
        while (isLatinLetter(i) && isLatinLetter(i + 1))
            word += words.at(++i);
        joined.append(word);
    }
    return joined;
}

int termIndex(const auto &terms, const QString &id)
{
    const auto found = std::ranges::find_if(terms, [&id](const auto &term) { return term.id == id; });
    return found == terms.end() ? -1 : int(found - terms.begin());
}

} // namespace

Expected<TitleClassifier> TitleClassifier::load()
{
    const QString path = u":/presets/committee/titles.json"_s;
    const auto file = readJsonFile(path);
    TALBOOK_TRY(file);
    return fromJson(*file, path);
}

Expected<TitleClassifier> TitleClassifier::ofPlan(const Database &database)
{
    const auto rules = readTitleRules(database);
    TALBOOK_TRY(rules);
    return fromJson(*rules, database.shownName());
}

Expected<void> TitleClassifier::readAbbreviations(const QJsonObject &given, const QString &source)
{
    for (auto entry = given.begin(); entry != given.end(); ++entry) {
        const QStringList words = entry.key().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || !entry->isString()) {
            return ruleFault(
                source,
                QCoreApplication::translate("Committee", "the abbreviation “%1” has no meaning.").arg(entry.key()));
        }
        m_abbreviations[words.first()].push_back({words, entry->toString().split(u' ', Qt::SkipEmptyParts)});
    }
    for (std::vector<Abbreviation> &same : m_abbreviations) {
        std::ranges::stable_sort(
            same, [](const Abbreviation &a, const Abbreviation &b) { return a.words.size() > b.words.size(); });
    }
    return {};
}

Expected<void> TitleClassifier::readTerms(const QJsonArray &given, const QString &source, std::vector<Term> &terms,
                                          PhraseBook &phrases) const
{
    for (const QJsonValue &value : given) {
        const Term term{value[u"id"_s].toString(), value[u"name"_s], value[u"only_alone"_s].toBool()};
        if (term.id.isEmpty() || termIndex(terms, term.id) >= 0) {
            return ruleFault(
                source, QCoreApplication::translate("Committee", "“%1” is listed twice or has no id.").arg(term.id));
        }
        for (const QJsonValue &phrase : value[u"phrases"_s].toArray()) {
            if (!phrases.add(phrase.toString(), int(terms.size()))) {
                return ruleFault(source, QCoreApplication::translate("Committee", "the phrase “%1” can fit nothing.")
                                             .arg(phrase.toString()));
            }
        }
        terms.push_back(term);
    }
    return {};
}

Expected<void> TitleClassifier::readRule(const QJsonObject &given, const QString &source, bool own)
{
    Rule rule;
    rule.id = given.value(u"id"_s).toString();
    rule.name = given.value(u"name"_s);
    const QString role = given.value(u"role"_s).toString();
    rule.role = int(buyingRoles().indexOf(role));
    if (rule.role < 0 || rule.id.isEmpty() || termIndex(m_rules, rule.id) >= 0) {
        return ruleFault(source, QCoreApplication::translate("Committee",
                                                             "the rule “%1” has no id of its own or names the role "
                                                             "“%2”. The roles are %3.")
                                     .arg(rule.id, role, buyingRoles().join(u", "_s)));
    }
    const auto listed = [&](const QString &key, const std::vector<Term> &terms, std::vector<int> &into) {
        for (const QJsonValue &id : given.value(key).toArray()) {
            into.push_back(termIndex(terms, id.toString()));
            if (into.back() < 0)
                return id.toString();
        }
        return QString();
    };
    for (const QString &unknown : {listed(u"seniorities"_s, m_seniorities, rule.seniorities),
                                   listed(u"departments"_s, m_departments, rule.departments)}) {
        if (!unknown.isNull()) {
            return ruleFault(source,
                             QCoreApplication::translate("Committee", "the rule “%1” names “%2”, which is not listed.")
                                 .arg(rule.id, unknown));
        }
    }
    rule.isOwn = own;
    TALBOOK_TRY(readPhrases(given, source, rule));
    if (own && !rule.phrases && rule.seniorities.empty() && rule.departments.empty()) {
        return ruleFault(source, QCoreApplication::translate("Committee", "a rule of your own needs a phrase, a level "
                                                                          "or a department, or it would fit every "
                                                                          "title."));
    }
    m_rules.push_back(std::move(rule));
    return {};
}

Expected<void> TitleClassifier::readPhrases(const QJsonObject &given, const QString &source, Rule &rule) const
{
    for (const QString &key : {u"phrases"_s, u"unless"_s}) {
        auto &book = key == u"unless" ? rule.unless : rule.phrases;
        for (const QJsonValue &phrase : given.value(key).toArray()) {
            if (!book)
                book = std::make_unique<PhraseBook>();
            if (!book->add(rule.isOwn ? asTitlesAre(phrase.toString()) : phrase.toString(), 0)) {
                return ruleFault(source, QCoreApplication::translate(
                                             "Committee", "the phrase “%1” can fit nothing: it begins and ends with a "
                                                          "word, and a star has three letters before it.")
                                             .arg(phrase.toString()));
            }
            if (rule.isOwn && key == u"phrases")
                rule.typed.append(phrase.toString());
        }
    }
    return {};
}

/// What a person typed, as titles are before they are compared: folded, with abbreviations written out.
QString TitleClassifier::asTitlesAre(const QString &phrase) const
{
    QString rest = phrase.simplified();
    const bool atStart = rest.startsWith(u'^');
    const bool atEnd = rest.endsWith(u'$');
    rest = rest.mid(atStart ? 1 : 0).chopped(atEnd ? 1 : 0);
    rest.replace(u"…"_s, u"..."_s);
    QStringList words;
    QString plain;
    const auto takePlain = [&] {
        words += wordsOf(plain);
        plain.clear();
    };
    for (const QString &part : rest.split(u' ', Qt::SkipEmptyParts)) {
        const bool gap = part == u"...";
        if (!gap && !part.endsWith(u'*')) {
            plain += u' ' + part;
            continue;
        }
        takePlain();
        if (gap) {
            words.append(part);
        } else {
            words += plainWords(part);
            if (!words.isEmpty())
                words.back() += u'*';
        }
    }
    takePlain();
    return (atStart ? u"^"_s : QString()) + words.join(u' ') + (atEnd ? u"$"_s : QString());
}

Expected<TitleClassifier> TitleClassifier::fromJson(const QJsonObject &rules, const QString &source)
{
    TitleClassifier made;
    TALBOOK_TRY(made.readAbbreviations(rules.value(u"abbreviations"_s).toObject(), source));
    TALBOOK_TRY(
        made.readTerms(rules.value(u"seniorities"_s).toArray(), source, made.m_seniorities, made.m_seniorityPhrases));
    TALBOOK_TRY(
        made.readTerms(rules.value(u"departments"_s).toArray(), source, made.m_departments, made.m_departmentPhrases));
    if (const QJsonObject usual = rules.value(u"default_seniority"_s).toObject(); !usual.isEmpty()) {
        made.m_defaultSeniority = int(made.m_seniorities.size());
        TALBOOK_TRY(made.readTerms(QJsonArray{usual}, source, made.m_seniorities, made.m_seniorityPhrases));
    }
    for (const QJsonValue &rule : rules.value(u"own"_s).toArray())
        TALBOOK_TRY(made.readRule(rule.toObject(), source, true));
    for (const QJsonValue &rule : rules.value(u"rules"_s).toArray())
        TALBOOK_TRY(made.readRule(rule.toObject(), source, false));
    if (made.m_rules.empty() || made.m_rules.back().isOwn || made.m_rules.back().phrases ||
        made.m_rules.back().unless || !made.m_rules.back().seniorities.empty() ||
        !made.m_rules.back().departments.empty()) {
        return ruleFault(source, QCoreApplication::translate(
                                     "Committee", "the last rule must fit every title: a role without conditions."));
    }
    return made;
}

QStringList TitleClassifier::wordsOf(const QString &title) const
{
    const QStringList plain = plainWords(title);
    QStringList words;
    for (qsizetype i = 0; i < plain.size();) {
        const Abbreviation *found = nullptr;
        if (const auto same = m_abbreviations.constFind(plain.at(i)); same != m_abbreviations.constEnd()) {
            for (const Abbreviation &each : *same) {
                if (!found && plain.mid(i, each.words.size()) == each.words)
                    found = &each;
            }
        }
        if (found)
            words += found->meaning;
        else
            words.append(plain.at(i));
        i += found ? found->words.size() : 1;
    }
    return words;
}

int TitleClassifier::seniorityOf(const QStringList &words) const
{
    int best = m_defaultSeniority;
    for (int at = 0; at < words.size();) {
        PhraseBook::Match longest;
        for (const PhraseBook::Match &match : m_seniorityPhrases.at(words, at)) {
            const bool wins = match.words != longest.words ? match.words > longest.words : match.owner < longest.owner;
            if (wins)
                longest = match;
        }
        if (longest.owner >= 0)
            best = best < 0 ? longest.owner : std::min(best, longest.owner);
        at += std::max(1, longest.words);
    }
    return best;
}

int TitleClassifier::departmentOf(const QStringList &words) const
{
    const auto rank = [this](const PhraseBook::Match &match) {
        return std::tuple(!m_departments[size_t(match.owner)].onlyAlone, match.weight, -match.owner);
    };
    PhraseBook::Match best;
    for (int at = 0; at < words.size(); ++at) {
        for (const PhraseBook::Match &match : m_departmentPhrases.at(words, at)) {
            if (best.owner < 0 || rank(match) > rank(best))
                best = match;
        }
    }
    return best.owner;
}

bool TitleClassifier::fits(const Rule &rule, const QStringList &words, int seniority, int department) const
{
    const auto isOneOf = [](const std::vector<int> &list, int what) {
        return list.empty() || std::ranges::find(list, what) != list.end();
    };
    return isOneOf(rule.seniorities, seniority) && isOneOf(rule.departments, department) &&
           (!rule.phrases || rule.phrases->contains(words)) && !(rule.unless && rule.unless->contains(words));
}

TitleClass TitleClassifier::classify(const QString &title) const
{
    TitleClass result;
    const QStringList words = wordsOf(title);
    if (words.isEmpty())
        return result;
    const int seniority = seniorityOf(words);
    const int department = departmentOf(words);
    if (seniority >= 0)
        result.seniority = m_seniorities[size_t(seniority)].id;
    if (department >= 0)
        result.department = m_departments[size_t(department)].id;
    const auto rule =
        std::ranges::find_if(m_rules, [&](const Rule &each) { return fits(each, words, seniority, department); });
    result.role = rule->role; // the last fits everything
    result.rule = int(rule - m_rules.begin());
    return result;
}

QString TitleClassifier::ruleId(int rule) const
{
    return rule < 0 ? QString() : m_rules[size_t(rule)].id;
}

QString TitleClassifier::ruleName(int rule, const Wording &words) const
{
    if (rule < 0)
        return {};
    const Rule &named = m_rules[size_t(rule)];
    return named.isOwn ? ownRuleName(named, words) : words.pick(named.name);
}

bool TitleClassifier::isOwnRule(int rule) const
{
    return rule >= 0 && m_rules[size_t(rule)].isOwn;
}

/// Nobody has named it: what it looks for does.
QString TitleClassifier::ownRuleName(const Rule &rule, const Wording &words) const
{
    QStringList named = rule.typed;
    if (named.isEmpty()) {
        for (const int term : rule.seniorities)
            named.append(words.pick(m_seniorities[size_t(term)].name));
        for (const int term : rule.departments)
            named.append(words.pick(m_departments[size_t(term)].name));
    }
    return words.translate("Committee", "your own rule: %1").arg(named.join(u", "_s));
}

QString TitleClassifier::seniorityName(const QString &id, const Wording &words) const
{
    const int term = termIndex(m_seniorities, id);
    return term < 0 ? QString() : words.pick(m_seniorities[size_t(term)].name);
}

QString TitleClassifier::departmentName(const QString &id, const Wording &words) const
{
    const int term = termIndex(m_departments, id);
    return term < 0 ? QString() : words.pick(m_departments[size_t(term)].name);
}

} // namespace talbook
