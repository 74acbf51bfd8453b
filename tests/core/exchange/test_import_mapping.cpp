#include "core/exchange/mapping_choices.h"
#include "support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestImportMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualNamesInBothLanguages();
    void sourcesAreRecognisedByTheirHeaders();
    void aFewCommonHeadersRecogniseNothing();
    void managersAreKnownByTheirIds();
    void aUnitInTheHeaderHidesNoField();
    void theUserWins();
    void choicesAreCheckedAgainstTheFile();
    void fieldsAndColumnsThatAreNot();
    void headersAreMadeUnique();
    void headerlessSourcesAreRecognisedByTheirShape();
    void aChoiceWithoutAHeaderIsRememberedByItsPlace();
    void missingFieldsAreNamed();
    void everyPresetNamesRealFields();

private:
    ImportMapping propose(ImportKind kind, const QStringList &header, const std::vector<MappingChoice> &choices = {})
    {
        auto mapping = proposeMapping(m_desk.plan->database(), {kind, {}, choices, true, header, {}});
        if (!mapping)
            qFatal("%s", qPrintable(mapping.error().message));
        return *mapping;
    }
    static QStringList fieldsOf(const ImportMapping &mapping)
    {
        QStringList fields;
        for (const MappedColumn &column : mapping.columns)
            fields.append(column.field);
        return fields;
    }

    ImportDesk m_desk;
};

void TestImportMapping::usualNamesInBothLanguages()
{
    QCOMPARE(
        fieldsOf(propose(ImportKind::Accounts, {u"COMPANY"_s, u"web-site"_s, u"No. of Employees"_s, u"Shoe size"_s})),
        (QStringList{u"name"_s, u"domain"_s, u"employees"_s, u""_s}));
    QCOMPARE(fieldsOf(propose(ImportKind::Accounts,
                              {u"Компания"_s, u"Сайт"_s, u"Число сотрудников"_s, u"Отрасль"_s, u"Город"_s})),
             (QStringList{u"name"_s, u"domain"_s, u"employees"_s, u"industry"_s, u"city"_s}));
    // Each field once: the more exact name gets it, the other column is kept with the record.
    QCOMPARE(fieldsOf(propose(ImportKind::Accounts, {u"Website"_s, u"name"_s, u"Domain"_s})),
             (QStringList{u""_s, u"name"_s, u"domain"_s}));
}

void TestImportMapping::sourcesAreRecognisedByTheirHeaders()
{
    const ImportMapping salesforce =
        propose(ImportKind::Accounts, {u"ID"_s, u"NAME"_s, u"BILLINGCITY"_s, u"BILLINGCOUNTRY"_s, u"OWNERID"_s});
    QCOMPARE(salesforce.preset, u"salesforce"_s);
    QCOMPARE(fieldsOf(salesforce), (QStringList{u"external_id"_s, u"name"_s, u"city"_s, u"country"_s, u"owner"_s}));

    const ImportMapping hubspot =
        propose(ImportKind::Accounts, {u"Record ID"_s, u"Company name"_s, u"Company Domain Name"_s,
                                       u"Lifecycle Stage"_s, u"Ideal Customer Profile Tier"_s});
    QCOMPARE(hubspot.preset, u"hubspot"_s);
    QCOMPARE(hubspot.columns[4].field, u"tier"_s);
    QCOMPARE(hubspot.values.value(u"tier"_s).value(u"tier 2"_s), u"2"_s);

    const ImportMapping bombora = propose(
        ImportKind::Signals, {u"Company Name"_s, u"Domain"_s, u"Topic Name"_s, u"Topic ID"_s, u"Composite Score"_s});
    QCOMPARE(bombora.preset, u"bombora"_s);
    QCOMPARE(bombora.constants.value(u"kind"_s), u"topic_surge"_s);
    QVERIFY(bombora.has(u"kind"_s));
}

void TestImportMapping::aFewCommonHeadersRecogniseNothing()
{
    QCOMPARE(propose(ImportKind::Signals, {u"Domain"_s, u"Topic"_s, u"Category"_s, u"Score"_s}).preset, QString());
    QCOMPARE(propose(ImportKind::Accounts, {u"name"_s, u"Domain"_s}).preset, QString());
}

void TestImportMapping::managersAreKnownByTheirIds()
{
    QCOMPARE(fieldsOf(propose(ImportKind::Contacts,
                              {u"Account"_s, u"Name"_s, u"Manager"_s, u"Manager ID"_s, u"Unit"_s, u"Роль"_s})),
             (QStringList{u"account"_s, u"name"_s, u""_s, u"reports_to"_s, u"department"_s, u"buying_role"_s}));
}

void TestImportMapping::aUnitInTheHeaderHidesNoField()
{
    QCOMPARE(fieldsOf(propose(ImportKind::Accounts, {u"Company"_s, u"Revenue ($M)"_s, u"Expected ACV, k€"_s})),
             (QStringList{u"name"_s, u"revenue"_s, u"expected_acv"_s}));
    // What is called so to the letter comes first, wherever it stands.
    QCOMPARE(fieldsOf(propose(ImportKind::Accounts, {u"Company"_s, u"Revenue (M)"_s, u"Revenue"_s})),
             (QStringList{u"name"_s, u""_s, u"revenue"_s}));
    // A unit belongs to amounts alone.
    QCOMPARE(fieldsOf(propose(ImportKind::Accounts, {u"Company"_s, u"City (M)"_s})), (QStringList{u"name"_s, u""_s}));
}

void TestImportMapping::choicesAreCheckedAgainstTheFile()
{
    const ImportMapping mapping = propose(ImportKind::Accounts, {u"Company"_s, u"Chief"_s});
    TALBOOK_VERIFY(checkChoices(mapping, {{u"owner"_s, u"chief"_s}}));
    TALBOOK_VERIFY(checkChoices(mapping, {{u"domain"_s, u"Company"_s}})); // against the file, not the proposal
    const auto field = checkChoices(mapping, {{u"colour"_s, u"Chief"_s}});
    QVERIFY(!field && field.error().message.contains(u"strategic_value"_s));
    const auto column = checkChoices(mapping, {{u"owner"_s, u"Head"_s}});
    QVERIFY(!column && column.error().message.contains(u"Company, Chief"_s));
    QVERIFY(!checkChoices(mapping, {{u"owner"_s, u"Chief"_s}, {u"city"_s, u"Chief"_s}}));
    QVERIFY(!checkChoices(mapping, {{u"owner"_s, u"Chief"_s}, {u"owner"_s, u"Company"_s}}));
}

void TestImportMapping::theUserWins()
{
    const ImportMapping mapping =
        propose(ImportKind::Accounts, {u"Name"_s, u"Legal name"_s, u"Domain"_s, u"Industry"_s},
                {{u"name"_s, u"legal NAME"_s}, {u"domain"_s, u""_s}, {u""_s, u"Industry"_s}});
    QCOMPARE(fieldsOf(mapping), (QStringList{u""_s, u"name"_s, u""_s, u""_s}));
    QCOMPARE(mapping.columns[1].by, MappedBy::User);
    QCOMPARE(mapping.columns[3].by, MappedBy::User);
}

void TestImportMapping::fieldsAndColumnsThatAreNot()
{
    const auto wrong = [this](const std::vector<MappingChoice> &choices, const QString &preset = {}) {
        const auto mapping =
            proposeMapping(m_desk.plan->database(), {ImportKind::Signals, preset, choices, true, {u"A"_s, u"B"_s}, {}});
        return mapping ? QString() : mapping.error().message;
    };
    QVERIFY(wrong({{u"colour"_s, u"A"_s}}).contains(u"strength"_s)); // lists the fields
    QVERIFY(wrong({{u"topic"_s, u"C"_s}}).contains(u"A, B"_s));      // lists the columns
    QVERIFY(!wrong({{u"topic"_s, u"A"_s}, {u"kind"_s, u"A"_s}}).isEmpty());
    QVERIFY(!wrong({{u"topic"_s, u"A"_s}, {u"topic"_s, u"B"_s}}).isEmpty());
    QVERIFY(wrong({}, u"excel"_s).contains(u"bombora"_s)); // lists the presets
    QVERIFY(wrong({{u"topic"_s, u"A"_s}}, u"bombora"_s).isEmpty());

    const auto numbered = proposeMapping(
        m_desk.plan->database(), {ImportKind::Signals, {}, {{u"topic"_s, u"3"_s}}, false, {u"a"_s, u"b"_s}, {}});
    QVERIFY(!numbered);
    QVERIFY2(numbered.error().message.contains(u"from 1 to 2"_s), qPrintable(numbered.error().message));
}

void TestImportMapping::headersAreMadeUnique()
{
    const ImportMapping mapping =
        propose(ImportKind::Accounts, {u"id"_s, u"name"_s, u"id"_s, u""_s, u"id"_s, u" "_s, u"id (2)"_s});
    QStringList headers;
    for (const MappedColumn &column : mapping.columns)
        headers.append(column.header);
    QCOMPARE(headers, (QStringList{u"id"_s, u"name"_s, u"id (2)"_s, u"Column 4"_s, u"id (3)"_s, u"Column 6"_s,
                                   u"id (2) (2)"_s}));
    QCOMPARE(fieldsOf(mapping).mid(0, 3), (QStringList{u"external_id"_s, u"name"_s, u""_s}));
}

void TestImportMapping::headerlessSourcesAreRecognisedByTheirShape()
{
    const QStringList like = {u""_s,        u"acme.com"_s, u""_s,     u""_s,      u"hr"_s,
                              u"payroll"_s, u"96"_s,       u"[94]"_s, u"Sweden"_s};
    QStringList unlike = like;
    unlike[1] = u"no address"_s;
    const auto preset = [this](const QStringList &record) {
        const auto mapping =
            proposeMapping(m_desk.plan->database(), {ImportKind::Signals, {}, {}, false, record, {record}});
        return mapping ? mapping->preset : u"?"_s;
    };
    QCOMPARE(preset(like), u"bombora"_s);
    QCOMPARE(preset(unlike), QString());
    QCOMPARE(preset(like.mid(1)), QString());
}

void TestImportMapping::aChoiceWithoutAHeaderIsRememberedByItsPlace()
{
    ImportDesk desk;
    ImportRequest first =
        desk.text(ImportKind::Accounts, "1|Acme|x\n2|Zeta|y\n", {{u"name"_s, u"2"_s}, {u"external_id"_s, u"1"_s}});
    first.hasHeader = false;
    QCOMPARE(desk.run(first).added, qint64(2));
    ImportRequest second = desk.text(ImportKind::Accounts, "1|Acme|x\n3|Nova|z\n");
    second.hasHeader = false;
    const ImportReport report = desk.run(second);
    QCOMPARE(report.added, qint64(1));
    QCOMPARE(report.unchanged, qint64(1));
    // Another shape is another table: nothing is taken over.
    ImportRequest wider = desk.text(ImportKind::Accounts, "1|Acme|x|w\n");
    wider.hasHeader = false;
    QVERIFY(!importFile(*desk.plan, wider));
}

void TestImportMapping::missingFieldsAreNamed()
{
    const auto sentence = [this](ImportKind kind, const QStringList &header) {
        const auto complete = checkMapping(propose(kind, header));
        return complete ? QString() : complete.error().message;
    };
    QVERIFY(sentence(ImportKind::Accounts, {u"Shoe size"_s}).contains(u"--map name=COLUMN"_s));
    QVERIFY(sentence(ImportKind::Contacts, {u"First name"_s, u"Last name"_s}).contains(u"--map account=COLUMN"_s));
    QVERIFY(sentence(ImportKind::Contacts, {u"First name"_s, u"E-mail address"_s}).isEmpty());
    QVERIFY(sentence(ImportKind::Activities, {u"Account"_s, u"Date"_s}).contains(u"--map kind=COLUMN"_s));
    QVERIFY(sentence(ImportKind::Costs, {u"Date"_s}).contains(u"--map planned=COLUMN"_s));
    QVERIFY(checkMapping(propose(ImportKind::Contacts, {u"First name"_s, u"Last name"_s}), true));
}

void TestImportMapping::everyPresetNamesRealFields()
{
    for (const ImportKind kind : importKinds) {
        const auto presets = importPresets(kind);
        TALBOOK_VERIFY(presets);
        QVERIFY(!presets->empty());
        for (const ImportPreset &preset : *presets) {
            QStringList named = preset.headerless + preset.constants.keys() + preset.values.keys();
            for (const auto &[field, aliases] : preset.columns) {
                named.append(field);
                QVERIFY(!aliases.isEmpty());
            }
            named.removeAll(QString());
            for (const QString &field : std::as_const(named))
                QVERIFY2(importFieldIndex(kind, field) >= 0,
                         qPrintable(preset.id + u' ' + importKindId(kind) + u' ' + field));
        }
    }
}

QTEST_GUILESS_MAIN(TestImportMapping)
#include "test_import_mapping.moc"
