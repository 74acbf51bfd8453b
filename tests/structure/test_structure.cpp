#include "structure/source_rules.h"
#include "tests/support/folders.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rules = layerRules() + codeRules();
        m_tree = sourceTree(talbook::test::sourcePath({}));
        const auto present = [this](QStringView path) {
            return std::ranges::any_of(m_tree, [path](const SourceFile &file) { return file.path == path; });
        };
        QVERIFY(present(u"core/base/text.cpp"));
        QVERIFY(present(u"tests/structure/test_structure.cpp"));
    }

    void commentsAreNoCode()
    {
        const SourceFile file(u"a.cpp"_s, u"int a; // b\n/* c\n d */ \"// e\" 1'000 '\"' R\"(/* f */)\" // g"_s);
        QCOMPARE(file.code.simplified(), u"int a; \"// e\" 1'000 '\"' R\"(/* f */)\""_s);
        QCOMPARE(file.code.size(), file.text.size());
        QCOMPARE(file.code.count(u'\n'), 2);
    }

    void complaintsNameTheLine()
    {
        const SourceFile file(u"ui/a.cpp"_s, u"one\ntwo\nthree"_s);
        QCOMPARE(file.complaint(file.text.indexOf(u"three"_s), u"no"_s), u"ui/a.cpp:3: no"_s);
    }

    void definitionsAreFound()
    {
        const SourceFile file(u"core/a.cpp"_s, u"namespace talbook\n{\n\nnamespace\n{\n\nclass Hidden\n{\n};\n\n"
                                               u"} // namespace\n\nclass Forward;\nclass Seen final : public Base\n{\n"
                                               u"    struct Within\n    {\n    };\n};\nstruct Outer::Part\n{\n};\n"
                                               u"enum class Kind\n{\n    One\n};\n\n} // namespace talbook\n"_s);
        QStringList names;
        for (const Definition &each : definitionsOf(file))
            names.append(each.ofThisFileAlone ? u"("_s + each.name + u")"_s : each.name);
        QCOMPARE(names, (QStringList{u"(Hidden)"_s, u"Seen"_s, u"Outer::Part"_s, u"Kind"_s}));
    }

    /// Everything is in one namespace, and a program with two definitions of one name takes either, whoever asks:
    /// no compiler and no linker says so.
    void aNameIsDefinedOnce()
    {
        QHash<QString, QString> places;
        QStringList found;
        for (const SourceFile &file : m_tree) {
            // The tests have a namespace of their own, and the command line is a program without the window.
            if (file.isUnder(u"app/talbook-cli") || file.isUnder(u"tests"))
                continue;
            for (const Definition &each : definitionsOf(file)) {
                if (each.ofThisFileAlone)
                    continue;
                QString &place = places[each.name];
                if (!place.isEmpty())
                    found.append(file.complaint(each.position, each.name + u" is another thing in "_s + place));
                place = file.path;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(places.size() > 500);
    }

    void ruleBites_data() { addRules(); }
    void ruleBites()
    {
        QFETCH(int, index);
        const Rule &rule = m_rules[index];
        QCOMPARE(rule.complaints(rule.offender).size(), 1);
        QCOMPARE(rule.complaints(rule.keeper), QStringList());
    }

    void treeKeeps_data() { addRules(); }
    void treeKeeps()
    {
        QFETCH(int, index);
        QStringList found;
        for (const SourceFile &file : m_tree) {
            // The examples of the rules stand in these files as literals.
            if (!file.isUnder(u"tests/structure"))
                found += m_rules[index].complaints(file);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    void addRules()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_rules.size(); ++i)
            QTest::newRow(m_rules[i].name) << i;
    }

    QList<Rule> m_rules;
    QList<SourceFile> m_tree;
};

QTEST_GUILESS_MAIN(TestStructure)
#include "test_structure.moc"
