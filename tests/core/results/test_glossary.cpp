#include "core/results/glossary.h"
#include "core/results/metric_words.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

QStringList idsOf(const std::vector<GlossaryTerm> &terms)
{
    QStringList ids;
    for (const GlossaryTerm &term : terms)
        ids.append(term.id);
    return ids;
}

bool hasCyrillic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private:
    static std::vector<GlossaryTerm> read(Language language)
    {
        const auto terms = readGlossary(Wording(language));
        return terms ? *terms : std::vector<GlossaryTerm>();
    }

private Q_SLOTS:
    void bothLanguagesExplainTheSameWords()
    {
        QStringList english = idsOf(read(Language::English)), russian = idsOf(read(Language::Russian));
        english.sort();
        russian.sort();
        QVERIFY(!english.isEmpty());
        QCOMPARE(russian, english);
        QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
        for (const Language language : {Language::English, Language::Russian}) {
            for (const GlossaryTerm &term : read(language)) {
                QVERIFY2(!term.term.isEmpty() && !term.where.isEmpty(), qPrintable(term.id));
                QVERIFY2(!term.definition.isEmpty() || !term.formula.isEmpty(), qPrintable(term.id));
                QVERIFY2(hasCyrillic(term.definition + term.formula) == (language == Language::Russian),
                         qPrintable(term.id));
            }
        }
    }

    void everyMetricIsExplained()
    {
        for (const Language language : {Language::English, Language::Russian}) {
            const Wording words(language);
            const auto terms = read(language);
            for (const MetricDefinition &metric : metricDefinitions()) {
                const auto found = std::ranges::find(terms, QString(QLatin1StringView(metric.id)), &GlossaryTerm::id);
                QVERIFY2(found != terms.end(), metric.id);
                QCOMPARE(found->term, metricName(metric.kind, words));
                QCOMPARE(QString(found->definition + found->formula), metricHelp(metric.kind, words));
            }
        }
    }

    void theWordsOfTheVocabularyAreThere_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("russian");
        const auto row = [](const char *id, const char16_t *english, const char16_t *russian) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf16(english) << QString::fromUtf16(russian);
        };
        row("account", u"Account", u"Аккаунт");
        row("tal", u"Target account list (TAL)", u"Список целевых аккаунтов (TAL)");
        row("program", u"Program", u"Программа");
        row("tier_1", u"1:1, strategic", u"1:1, стратегический");
        row("tier_2", u"1:Few, cluster", u"1:Few, кластерный");
        row("tier_3", u"1:Many, programmatic", u"1:Many, программный");
        row("grade", u"Grade", u"Категория");
        row("fit", u"Fit", u"Соответствие");
        row("intent", u"Intent", u"Намерение");
        row("engagement", u"Engagement", u"Вовлечённость");
        row("quadrant_a", u"A Strike zone", u"A Ударная зона");
        row("quadrant_b_nurture", u"B Nurture", u"B Прогрев");
        row("quadrant_b_lite", u"B ABM Lite", u"B ABM Lite");
        row("quadrant_c", u"C Watch", u"C Наблюдение");
        row("stakeholder", u"Stakeholder", u"Стейкхолдер");
        row("committee", u"Buying committee", u"Закупочный комитет");
        row("economic_buyer", u"Economic buyer", u"Экономический покупатель");
        row("technical_buyer", u"Technical buyer", u"Технический покупатель");
        row("champion", u"Champion", u"Чемпион");
        row("influencer", u"Influencer", u"Агент влияния");
        row("end_user", u"End user", u"Конечный пользователь");
        row("blocker", u"Blocker", u"Блокер");
        row("activity", u"Activity", u"Активность");
        row("signal", u"Signal", u"Сигнал намерения");
        row("campaign", u"Campaign", u"Кампания");
        row("task", u"Task", u"Задача");
        row("touchpoint", u"Touchpoint", u"Точка касания");
    }
    void theWordsOfTheVocabularyAreThere()
    {
        QFETCH(QString, id);
        QFETCH(QString, english);
        QFETCH(QString, russian);
        for (const auto &[language, word] :
             {std::pair(Language::English, english), std::pair(Language::Russian, russian)}) {
            const auto terms = read(language);
            const auto found = std::ranges::find(terms, id, &GlossaryTerm::id);
            QVERIFY(found != terms.end());
            QCOMPARE(found->term, word);
        }
    }

    void theWordThatWasSearchedComesBeforeThoseThatUseIt()
    {
        const auto terms = read(Language::English);
        const auto found = glossaryMatches(terms, u"  WIN rate "_s);
        QVERIFY(found.size() > 2);
        QCOMPARE(found[0].id, u"win_rate"_s);
        QVERIFY(idsOf(found).contains(u"velocity"_s)); // its formula has it
        QVERIFY(glossaryMatches(terms, u"zzzz"_s).empty());
        QCOMPARE(glossaryMatches(terms, {}).size(), terms.size());
        QCOMPARE(glossaryMatches(read(Language::Russian), u"вовлеченность"_s).front().id, u"engagement"_s); // е for ё
    }

    void theFirstStepsAreTheSameInBothLanguages()
    {
        const auto english = readFirstSteps(Wording(Language::English));
        const auto russian = readFirstSteps(Wording(Language::Russian));
        QVERIFY(english && russian);
        QVERIFY(english->startsWith(u"# First steps"));
        QVERIFY(russian->startsWith(u"# Первые шаги"));
        QCOMPARE(russian->count(u"\n## "), english->count(u"\n## "));
    }
};

QTEST_GUILESS_MAIN(TestGlossary)
#include "test_glossary.moc"
