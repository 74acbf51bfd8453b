#include "core/plays/message_render.h"

#include "tests/core/results/program_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

using Kind = MessagePiece::Kind;

std::vector<MessageTemplate> all(const ProgramPlan &plan)
{
    auto found = messageTemplates(plan.plan->database(), Wording(Language::English));
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return std::move(*found);
}

MessageTemplate own(const QString &body)
{
    return {.id = {},
            .preset = {},
            .name = u"Mine"_s,
            .role = {},
            .stage = {},
            .kind = u"email"_s,
            .language = u"en"_s,
            .subject = u"About {{account.name}}"_s,
            .body = body};
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsAreFilledMissingOrUnknown()
    {
        const std::vector<MessageVariable> variables = {{u"account.name"_s, u"Company name"_s, u"account"_s, {}},
                                                        {u"account.news"_s, u"Recent news"_s, u"account"_s, {}}};
        const auto pieces = renderText(u"Hi {{ account.name }}: {{account.news}}, {{contct}}!"_s, variables,
                                       {{u"account.name"_s, u"Acme {{contct}}"_s}});
        const std::vector<MessagePiece> expected = {
            {Kind::Text, u"Hi "_s}, {Kind::Value, u"Acme {{contct}}"_s, u"account.name"_s},
            {Kind::Text, u": "_s},  {Kind::Missing, u"Recent news"_s, u"account.news"_s},
            {Kind::Text, u", "_s},  {Kind::Unknown, u"{{contct}}"_s, u"contct"_s},
            {Kind::Text, u"!"_s}};
        QVERIFY(pieces == expected);
        QCOMPARE(plainText(pieces), u"Hi Acme {{contct}}: ‹Recent news›, {{contct}}!"_s);
    }

    void bracesWithoutTheirOtherHalfAreText()
    {
        const auto pieces = renderText(u"a {{b c} {{d"_s, {}, {});
        QVERIFY(pieces == (std::vector<MessagePiece>{{Kind::Text, u"a {{b c} {{d"_s}}));
        const auto inner = renderText(u"{{ or {{x}}"_s, {{u"x"_s, {}, {}, {}}}, {{u"x"_s, u"1"_s}});
        QCOMPARE(plainText(inner), u"{{ or 1"_s);
    }

    void valuesComeFromThePlan()
    {
        ProgramPlan plan;
        const AccountId acme =
            plan.account({.name = u"Acme"_s, .employees = 2400, .technologies = u"Kafka; Snowflake"_s});
        const ContactId vera = plan.person(acme, u"Vera Stone"_s, u"economic_buyer"_s);
        plan.activity(acme, figureDay.addDays(-3), vera, u"pricing_page"_s);
        plan.activity(acme, figureDay.addDays(-95), vera, u"demo_page"_s); // too long ago
        plan.activity(acme, QDate(2027, 1, 12), vera);
        plan.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO signal(id, account_id, date, kind, topic, strength) "
                                                "VALUES(1, ?1, '2027-02-01', 'topic_surge', 'streaming', 50), (2, ?1, "
                                                "'2027-02-12', 'topic_surge', 'tomorrow', 50), (3, ?1, '2026-12-01', "
                                                "'funding_round', 'Series B', 50)",
                                                acme));
            return setOurValue(edit, u"our.company"_s, u"Weftwright"_s);
        });
        const auto values = messageValues(plan.plan->database(), acme, vera, figureDay, Wording(Language::English));
        TALBOOK_VERIFY(values);
        QCOMPARE(values->value(u"account.name"_s), u"Acme"_s);
        QCOMPARE(values->value(u"account.technologies"_s), u"Kafka, Snowflake"_s);
        QVERIFY(values->value(u"account.size"_s).startsWith(u"2,400"_s) ||
                values->value(u"account.size"_s).startsWith(u"2400"_s));
        QCOMPARE(values->value(u"account.news"_s), u"Series B"_s);
        QCOMPARE(values->value(u"contact.first_name"_s), u"Vera"_s);
        QCOMPARE(values->value(u"behaviour.last_topic"_s), u"streaming"_s);
        QCOMPARE(values->value(u"behaviour.meetings"_s), u"12 January"_s);
        QVERIFY(!values->value(u"behaviour.pages"_s).isEmpty());
        QVERIFY(!values->value(u"behaviour.pages"_s).contains(u','));
        QCOMPARE(values->value(u"our.company"_s), u"Weftwright"_s);
        QVERIFY(!values->contains(u"contact.title"_s));
        const auto russian = messageValues(plan.plan->database(), acme, vera, figureDay, Wording(Language::Russian));
        QCOMPARE(russian->value(u"behaviour.meetings"_s), u"12 января"_s);
    }

    /// A person whom the plan knows well, and a colleague of whom it has the title alone.
    void thePersonsLevelLinkedInAndInterestsAreValues()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s);
        const ContactId vera = plan.person(acme, u"Vera Stone"_s, u"economic_buyer"_s);
        const ContactId karl = plan.person(acme, u"Karl Rush"_s, u"champion"_s);
        plan.run([&](Edit &edit) -> Expected<void> {
            const Database &database = edit.database();
            TALBOOK_TRY(database.execute("UPDATE contact SET seniority = 'vp', linkedin_url = "
                                         "'linkedin.com/in/vera' WHERE id = ?",
                                         vera));
            TALBOOK_TRY(database.execute("UPDATE contact SET title = 'Chief Financial Officer', extra = "
                                         "'{\"Content interests\": \"audit trails; streaming\"}' WHERE id = ?",
                                         karl));
            const auto take = [&](const char *kind, const char *channel, const char *asset, int count, int age) {
                return database.execute("INSERT INTO activity(id, account_id, contact_id, date, kind, channel, "
                                        "direction, asset, count) VALUES(?, ?, ?, ?, ?, ?, 'inbound', ?, ?)",
                                        edit.newId(), acme, vera, figureDay.addDays(-age), QString::fromLatin1(kind),
                                        QString::fromLatin1(channel), QString::fromLatin1(asset), count);
            };
            // Twice and once make three: more often than the checklist, less than the sheet.
            TALBOOK_TRY(take("linkedin_ad_click", "linkedin", "Blueprint", 2, 3));
            TALBOOK_TRY(take("whitepaper_download", "website", "blueprint", 1, 9));
            TALBOOK_TRY(take("email_click", "email", "Payback sheet", 4, 20));
            TALBOOK_TRY(take("social_comment", "LinkedIn", "Checklist", 1, 30));
            return take("email_click", "email", "Too old", 9, 95);
        });
        const auto of = [&](ContactId person, Language language = Language::English) {
            return *messageValues(plan.plan->database(), acme, person, figureDay, Wording(language));
        };
        QCOMPARE(of(vera).value(u"contact.seniority"_s), u"Vice president"_s);
        QCOMPARE(of(vera, Language::Russian).value(u"contact.seniority"_s), u"Вице-президент"_s);
        QCOMPARE(of(vera).value(u"contact.linkedin"_s), u"linkedin.com/in/vera"_s);
        QCOMPARE(of(vera).value(u"contact.linkedin_activity"_s), u"Blueprint, Checklist"_s);
        QCOMPARE(of(vera).value(u"contact.interests"_s), u"Payback sheet, Blueprint, Checklist"_s);
        // The title tells the level where nobody entered one, and an import's column the interests.
        QCOMPARE(of(karl).value(u"contact.seniority"_s), u"C-level"_s);
        QCOMPARE(of(karl).value(u"contact.interests"_s), u"audit trails, streaming"_s);
        QVERIFY(!of(karl).contains(u"contact.linkedin"_s) && !of(karl).contains(u"contact.linkedin_activity"_s));
        // They are a person's: of the account as a whole there are none.
        for (const QString &variable : {u"contact.seniority"_s, u"contact.interests"_s, u"contact.linkedin_activity"_s})
            QVERIFY2(!of({}).contains(variable), qPrintable(variable));
    }

    void aTitleThatTellsNoLevelLeavesItMissing()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s);
        const ContactId vera = plan.person(acme, u"Vera Stone"_s, u"end_user"_s);
        plan.run([&](Edit &edit) {
            return edit.database().execute("UPDATE contact SET title = 'Accountant' WHERE id = ?", vera);
        });
        const auto rendered = renderMessage(plan.plan->database(),
                                            own(u"{{contact.seniority}} {{contact.linkedin}} "
                                                "{{contact.interests}}"_s),
                                            acme, vera, figureDay);
        TALBOOK_VERIFY(rendered);
        QCOMPARE(rendered->missing, (QStringList{u"Seniority"_s, u"LinkedIn profile"_s, u"Content interests"_s}));
        QCOMPARE(rendered->unknown, QStringList());
    }

    void whatIsMissingIsListedOnce()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s);
        const auto rendered = renderMessage(
            plan.plan->database(), own(u"{{contact.name}}, {{contact.name}} {{nobody.knows}}"_s), acme, {}, figureDay);
        TALBOOK_VERIFY(rendered);
        QCOMPARE(rendered->missing, QStringList{u"Full name"_s});
        QCOMPARE(rendered->unknown, QStringList{u"{{nobody.knows}}"_s});
        QVERIFY(!rendered->isComplete());
        QCOMPARE(plainText(rendered->subject), u"About Acme"_s);
    }

    void everyPresetNamesOnlyVariablesThereAre()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s);
        for (const MessageTemplate &message : all(plan)) {
            const auto rendered = renderMessage(plan.plan->database(), message, acme, {}, figureDay);
            TALBOOK_VERIFY(rendered);
            QVERIFY2(rendered->unknown.isEmpty(), qPrintable(message.preset + rendered->unknown.join(u' ')));
        }
    }

    void aPresetIsChangedAndRestored()
    {
        ProgramPlan plan;
        const size_t shipped = all(plan).size();
        MessageTemplate first = all(plan).front();
        const QString body = first.body;
        first.body = u"Changed"_s;
        plan.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(storeMessage(edit, first));
            return {};
        });
        QCOMPARE(all(plan).size(), shipped);
        QVERIFY(all(plan).front().isChangedPreset());
        QCOMPARE(all(plan).front().body, u"Changed"_s);
        plan.run([&](Edit &edit) { return removeMessage(edit, all(plan).front().id); });
        QCOMPARE(all(plan).front().body, body);
        QVERIFY(!all(plan).front().isChangedPreset());
    }

    void onesOwnAreMadeCopiedAndRemoved()
    {
        ProgramPlan plan;
        const size_t shipped = all(plan).size();
        plan.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(storeMessage(edit, own(u"Text"_s)));
            return {};
        });
        QCOMPARE(all(plan).back().name, u"Mine"_s);
        plan.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(duplicateMessage(edit, all(plan).back(), Wording(Language::English)));
            return {};
        });
        QCOMPARE(all(plan).size(), shipped + 2);
        QCOMPARE(all(plan).back().name, u"Mine (copy)"_s);
        plan.run([&](Edit &edit) { return removeMessage(edit, all(plan).back().id); });
        QCOMPARE(all(plan).size(), shipped + 1);
    }

    void aMessageThatCannotBeIsRefused()
    {
        ProgramPlan plan;
        const auto refused = [&](MessageTemplate message) {
            const auto done = plan.plan->run(u"Write"_s, [&](Edit &edit) -> Expected<void> {
                TALBOOK_TRY(storeMessage(edit, message));
                return {};
            });
            return !done && done.error().code == ErrorCode::BadInput;
        };
        QVERIFY(refused(own(u"  "_s)));
        MessageTemplate message = own(u"Text"_s);
        message.role = u"king"_s;
        QVERIFY(refused(message));
        message = own(u"Text"_s);
        message.language = u"de"_s;
        QVERIFY(refused(message));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "test_messages.moc"
