#include "structure/translation_file.h"
#include "tests/support/folders.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// A word that once competed with the one chosen for the same thing; both at once would look like two things.
struct Rejected
{
    const char *name;
    QString pattern;
    QString instead;
    QString offender; ///< a text that the pattern finds
    QString keeper;   ///< its near neighbour that stays allowed
};

const QList<Rejected> rejected{
    {"nurture", u"взращ\\w*"_s, u"прогрев, прогревать"_s, u"взращивать аккаунты"_s, u"выращенная выручка"_s},
    {"strike zone", u"зон\\w+ удара"_s, u"ударная зона"_s, u"A: зона удара"_s, u"A: ударная зона"_s},
    {"thread", u"(?<![\\w-])нит(?:ь|и|ью|ей|ям|ями|ях)\\b"_s, u"контакт-нить"_s, u"Нити"_s, u"контакт-нити"_s},
    {"watch", u"\\b(?-i:Наблюдение)\\b"_s, u"наблюдение, с маленькой буквы, как «холодный» и «высокий риск»"_s,
     u"C: Наблюдение"_s, u"C: наблюдение"_s},
    {"score",
     u"(?:средн|общ|высок|низк)\\w* оцен(?:к\\w+|ок)|подсч[её]т оценок|оцен(?:к\\w+|ок) (?:аккаунт|намерен|вовлеч|соотв)\\w*"_s,
     u"балл (оценка — то, что делает модель)"_s, u"Средняя оценка"_s, u"Модель оценки"_s},
    {"engaged", u"заинтересованн\\w+"_s, u"вовлечённый"_s, u"заинтересованный"_s, u"заинтересовать"_s},
    {"coverage", u"покрыти\\w+"_s, u"охват"_s, u"покрытие ролей"_s, u"охват ролей"_s},
    {"secondary", u"второстепенн\\w+"_s, u"дополнительные"_s, u"Второстепенные отрасли"_s, u"Дополнительные отрасли"_s},
    {"decay", u"с учётом давности"_s, u"с учётом затухания"_s, u"баллов с учётом давности"_s, u"давность сигнала"_s},
    {"funding round", u"раунд\\w* инвестиций"_s, u"раунд финансирования"_s, u"Раунд инвестиций"_s,
     u"Раунд финансирования"_s},
    {"renewal", u"продлени\\w+ договора"_s, u"продление контракта"_s, u"Продление договора"_s,
     u"переговоры о договоре"_s},
    {"plays", u"пле\\w{1,3} ABM"_s, u"ABM-плеи"_s, u"полные плеи ABM"_s, u"полные ABM-плеи"_s},
    {"e-mail", u"\\be-mail"_s, u"эл. почта, письмо"_s, u"E-mail контакта"_s, u"эл. почта"_s},
};

QRegularExpression expression(const Rejected &word)
{
    return QRegularExpression(word.pattern, QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct RussianText
{
    QString where;
    QString text;
};

/// The Russian of the interface, of documents, presets, the sample and the desktop's menu. The names of other programs'
/// columns (presets/import) are theirs; the contents of the sample's accounts were written by its people.
QList<RussianText> russianTexts()
{
    using talbook::test::sourcePath;
    QList<RussianText> texts;
    const auto translations = parseTranslations(contents(sourcePath(u"translations/talbook_ru.ts"_s)).toUtf8());
    for (auto it = translations->begin(); it != translations->end(); ++it)
        texts.append({it.key(), it->forms.join(u'\n')});
    for (const QString &folder : {u"resources/templates/ru"_s, u"resources/presets"_s, u"packaging"_s}) {
        QDirIterator files(sourcePath(folder), {u"*.md"_s, u"*.json"_s, u"*.desktop"_s, u"*.xml"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(u"/presets/import/"_s))
                continue;
            // English stands beside Russian in these files, and its e-mail is right.
            static const QRegularExpression russian(u"[^\"\\n]*[а-яё][^\"\\n]*"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
            for (auto it = russian.globalMatch(contents(path)); it.hasNext();)
                texts.append({path, it.next().captured()});
        }
    }
    texts.append({u"the sample's goals"_s, contents(sourcePath(u"resources/sample/programs.csv"_s))});
    return texts;
}

} // namespace

/// One thing has one word in Russian, wherever it is said.
class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordIsFound_data() { addWords(); }
    void wordIsFound()
    {
        QFETCH(int, index);
        QVERIFY(expression(rejected[index]).match(rejected[index].offender).hasMatch());
        QVERIFY(!expression(rejected[index]).match(rejected[index].keeper).hasMatch());
    }

    void everyPlaceIsRead()
    {
        const QList<RussianText> texts = russianTexts();
        for (const QString &part : {u"AccountsTable"_s, u"account-plan.md"_s, u"s1-strike-zone.json"_s,
                                    u"talbook.desktop"_s, u"the sample's goals"_s})
            QVERIFY2(std::ranges::any_of(texts, [&part](const RussianText &text) { return text.where.contains(part); }),
                     qPrintable(part));
    }

    void oneWordForOneThing_data() { addWords(); }
    void oneWordForOneThing()
    {
        QFETCH(int, index);
        const QRegularExpression word = expression(rejected[index]);
        QStringList found;
        for (const RussianText &text : russianTexts()) {
            if (const auto match = word.match(text.text); match.hasMatch())
                found.append(u"%1: “%2” in “%3”"_s.arg(text.where, match.captured(), text.text.simplified()));
        }
        QVERIFY2(found.isEmpty(), qPrintable(u"say %1\n"_s.arg(rejected[index].instead) + found.join(u'\n')));
    }

private:
    static void addWords()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rejected.size(); ++i)
            QTest::newRow(rejected[i].name) << i;
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
