#include "core/committee/committee.h"
#include "core/committee/committee_edit.h"
#include "tests/core/scoring/scoring_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate asOf(2027, 2, 11);

/// An account with a head, two reports of hers, one of theirs, and a colleague whom nobody has placed.
class Desk
{
public:
    Desk()
    {
        run([this](Edit &edit) -> Expected<void> {
            account = AccountId{insertAccount(edit, {.name = u"Acme"_s})};
            for (const auto &[name, manager] :
                 {std::pair(u"Vera"_s, QString()), std::pair(u"Edwin"_s, u"Vera"_s), std::pair(u"Saule"_s, u"Vera"_s),
                  std::pair(u"Neris"_s, u"Saule"_s), std::pair(u"Oleg"_s, QString())}) {
                const auto person = addPerson(edit, {account, name, manager.isNull() ? ContactId() : ids[manager]});
                TALBOOK_TRY(person);
                ids[name] = *person;
            }
            return {};
        });
    }

    void run(const Plan::Work &work)
    {
        if (const auto done = plan->run(u"Step"_s, work); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    /// What a refused step says; nothing may have changed then.
    QString refusal(const Plan::Work &work)
    {
        const QByteArray before = planText(*plan);
        const auto done = plan->run(u"Step"_s, work);
        if (done)
            return {};
        return planText(*plan) == before ? done.error().message : u"changed in spite of: "_s + done.error().message;
    }
    Committee committee() const
    {
        const Standings standings = standingsOf(*plan, asOf);
        const Scorer scorer(standings.model(), standings.facts(), asOf);
        auto read = readCommittee(plan->database(), standings.facts(), scorer, *standings.indexOf(account));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return std::move(*read);
    }
    /// "Vera; -Edwin; -Saule; --Neris; Oleg"
    QString drawn() const
    {
        const Committee now = committee();
        QStringList lines;
        for (const ReportingLine &line : reportingForest(now.people))
            lines.append(QString(line.depth, u'-') + now.people[line.person].name);
        return lines.join(u"; "_s);
    }
    Stakeholder person(const QString &name) const
    {
        for (const Stakeholder &each : committee().people) {
            if (each.name == name)
                return each;
        }
        qFatal("nobody is called %s", qPrintable(name));
        return {};
    }
    std::vector<ContactId> of(const QStringList &names) const
    {
        std::vector<ContactId> people;
        for (const QString &name : names)
            people.push_back(ids[name]);
        return people;
    }

    PlanFolder folder{TestDisk::Memory};
    std::unique_ptr<Plan> plan = newPlan(folder);
    AccountId account;
    QHash<QString, ContactId> ids;

private:
    static QByteArray planText(const Plan &plan)
    {
        QByteArray text;
        Statement rows(plan.database(), "SELECT id, name, coalesce(reports_to, 0), coalesce(stance, '') FROM contact "
                                        "ORDER BY id");
        while (rows.step())
            text +=
                rows.text(1).toUtf8() + ' ' + QByteArray::number(rows.integer(2)) + ' ' + rows.text(3).toUtf8() + '\n';
        return rows.result() ? text : QByteArray("unreadable");
    }
};

} // namespace

class TestCommitteeEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonMovesUnderAManagerAndBackByUndo()
    {
        Desk desk;
        QCOMPARE(desk.drawn(), u"Vera; -Edwin; -Saule; --Neris; Oleg"_s);
        desk.run([&](Edit &edit) { return movePeople(edit, desk.of({u"Saule"_s}), desk.ids[u"Edwin"_s]); });
        QCOMPARE(desk.drawn(), u"Vera; -Edwin; --Saule; ---Neris; Oleg"_s);
        TALBOOK_VERIFY(desk.plan->undo());
        QCOMPARE(desk.drawn(), u"Vera; -Edwin; -Saule; --Neris; Oleg"_s);
        TALBOOK_VERIFY(desk.plan->redo());
        QCOMPARE(desk.drawn(), u"Vera; -Edwin; --Saule; ---Neris; Oleg"_s);
    }

    void withoutAManagerAPersonIsAHead()
    {
        Desk desk;
        desk.run([&](Edit &edit) { return movePeople(edit, desk.of({u"Saule"_s}), {}); });
        QCOMPARE(desk.drawn(), u"Saule; -Neris; Vera; -Edwin; Oleg"_s); // heads by name, who stands nowhere last
    }

    void aBranchStaysTogetherWhenItIsMovedWhole()
    {
        Desk desk;
        desk.run([&](Edit &edit) {
            return movePeople(edit, desk.of({u"Neris"_s, u"Saule"_s, u"Oleg"_s}), desk.ids[u"Edwin"_s]);
        });
        QCOMPARE(desk.drawn(), u"Vera; -Edwin; --Oleg; --Saule; ---Neris"_s);
    }

    void aCircleIsRefusedWithItsReason()
    {
        Desk desk;
        const QString reason =
            desk.refusal([&](Edit &edit) { return movePeople(edit, desk.of({u"Vera"_s}), desk.ids[u"Neris"_s]); });
        QCOMPARE(reason, u"Vera cannot report to Neris, who stands below Vera: the reporting line would run in a "
                         u"circle."_s);
        QCOMPARE(desk.refusal([&](Edit &edit) { return movePeople(edit, desk.of({u"Oleg"_s}), desk.ids[u"Oleg"_s]); }),
                 u"Oleg cannot report to themselves."_s);
        // The preview of a drag asks the same question.
        const auto people = desk.committee().people;
        QVERIFY(!checkMove(people, desk.of({u"Saule"_s}), desk.ids[u"Neris"_s]));
        QVERIFY(checkMove(people, desk.of({u"Neris"_s}), desk.ids[u"Vera"_s]));
    }

    void anotherAccountsPersonIsNoManager()
    {
        Desk desk;
        ContactId stranger;
        desk.run([&](Edit &edit) -> Expected<void> {
            const AccountId other{insertAccount(edit, {.name = u"Bolt"_s})};
            const auto person = addPerson(edit, {other, u"Ines"_s});
            TALBOOK_TRY(person);
            stranger = *person;
            return {};
        });
        QCOMPARE(desk.refusal([&](Edit &edit) { return movePeople(edit, desk.of({u"Oleg"_s}), stranger); }),
                 u"Nobody can report to a person of another account."_s);
        QVERIFY(!desk.refusal([&](Edit &edit) { return addInfluence(edit, desk.ids[u"Oleg"_s], stranger); }).isEmpty());
    }

    void whoReportedToARemovedPersonReportsToTheNextAbove()
    {
        Desk desk;
        desk.run([&](Edit &edit) { return addInfluence(edit, desk.ids[u"Saule"_s], desk.ids[u"Edwin"_s]); });
        desk.run([&](Edit &edit) { return removePeople(edit, desk.of({u"Saule"_s})); });
        QCOMPARE(desk.drawn(), u"Vera; -Edwin; -Neris; Oleg"_s);
        QVERIFY(desk.committee().influence.empty());
        TALBOOK_VERIFY(desk.plan->undo());
        QCOMPARE(desk.drawn(), u"Vera; -Edwin; -Saule; --Neris; Oleg"_s);
        QCOMPARE(desk.committee().influence.size(), size_t(1));
    }

    void aRemovedChainHandsItsReportsToWhoStays()
    {
        Desk desk;
        desk.run([&](Edit &edit) { return removePeople(edit, desk.of({u"Saule"_s, u"Vera"_s})); });
        QCOMPARE(desk.drawn(), u"Edwin; Neris; Oleg"_s);
        TALBOOK_VERIFY(desk.plan->undo());
        QCOMPARE(desk.drawn(), u"Vera; -Edwin; -Saule; --Neris; Oleg"_s);
    }

    void aRoleThatIsFilledIsSomebodysChoice()
    {
        Desk desk;
        desk.run([&](Edit &edit) -> Expected<void> {
            const auto made = addPerson(edit, {desk.account, u"  Ilse   Brandt "_s, desk.ids[u"Vera"_s], 1});
            TALBOOK_TRY(made);
            return {};
        });
        const Stakeholder made = desk.person(u"Ilse Brandt"_s);
        QCOMPARE(buyingRoles()[made.role], u"technical_buyer"_s);
        QCOMPARE(made.reportsTo, desk.ids[u"Vera"_s]);
        const Committee committee = desk.committee();
        QCOMPARE(committee.details[size_t(committee.indexOf(made.id))].roleSource, u"person"_s);
        QVERIFY(!desk.refusal([&](Edit &edit) -> Expected<void> {
                         const auto nobody = addPerson(edit, {desk.account, u" "_s});
                         TALBOOK_TRY(nobody);
                         return {};
                     })
                     .isEmpty());
    }

    void fieldsTakeWhatAPersonTypes_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, PersonField field, const QString &typed, bool taken) {
            QTest::newRow(name) << int(field) << typed << taken;
        };
        row("name", PersonField::Name, u"Anna"_s, true);
        row("no name", PersonField::Name, u"  "_s, false);
        row("role by id", PersonField::Role, u"end_user"_s, true);
        row("role in words", PersonField::Role, u"Economic buyer"_s, true);
        row("no role", PersonField::Role, QString(), true);
        row("a role nobody knows", PersonField::Role, u"wizard"_s, false);
        row("stance", PersonField::Stance, u"Sceptic"_s, true);
        row("a stance nobody knows", PersonField::Stance, u"friend"_s, false);
        row("influence", PersonField::Influence, u"5"_s, true);
        row("no influence", PersonField::Influence, u"0"_s, false);
        row("too much influence", PersonField::Influence, u"6"_s, false);
        row("influence in words", PersonField::Influence, u"much"_s, false);
        row("mail", PersonField::Email, u"anna@acme.com"_s, true);
        row("no mail", PersonField::Email, u"anna at acme"_s, false);
        row("our contact", PersonField::OurContact, u"Mia"_s, true);
        row("notes", PersonField::Notes, u"Two\nlines"_s, true);
    }
    void fieldsTakeWhatAPersonTypes()
    {
        QFETCH(int, field);
        QFETCH(QString, typed);
        QFETCH(bool, taken);
        Desk desk;
        const auto refused = desk.refusal(
            [&](Edit &edit) { return setPersonField(edit, desk.of({u"Edwin"_s}), PersonField(field), typed); });
        QCOMPARE(refused.isEmpty(), taken);
    }

    void aFieldOfManyIsOneStep()
    {
        Desk desk;
        desk.run([&](Edit &edit) {
            return setPersonField(edit, desk.of({u"Edwin"_s, u"Neris"_s}), PersonField::Stance, u"supporter"_s);
        });
        QCOMPARE(desk.person(u"Edwin"_s).stance, u"supporter"_s);
        QCOMPARE(desk.person(u"Neris"_s).stance, u"supporter"_s);
        TALBOOK_VERIFY(desk.plan->undo());
        QCOMPARE(desk.person(u"Edwin"_s).stance, QString());
        QCOMPARE(desk.person(u"Neris"_s).stance, QString());
    }

    void aClearedRoleIsNobodysChoiceAnyMore()
    {
        Desk desk;
        const auto set = [&desk](const QString &role) {
            desk.run([&](Edit &edit) { return setPersonField(edit, desk.of({u"Edwin"_s}), PersonField::Role, role); });
            const Committee now = desk.committee();
            return now.details[size_t(now.indexOf(desk.ids[u"Edwin"_s]))].roleSource;
        };
        QCOMPARE(set(u"champion"_s), u"person"_s);
        QCOMPARE(set({}), QString());
        QCOMPARE(desk.person(u"Edwin"_s).role, -1);
    }

    void wordsOfEitherLanguageMeanARoleOrAStance()
    {
        const Wording russian(Language::Russian);
        for (int role = 0; role < int(buyingRoles().size()); ++role)
            QCOMPARE(roleFromText(buyingRoleName(role, russian)), std::optional(role));
        QCOMPARE(stanceFromText(stanceName(u"opponent"_s, russian)), u"opponent"_s);
        QVERIFY(!roleFromText(u""_s));
        QCOMPARE(stanceFromText(u""_s), QString());
    }

    void influenceLinesComeAndGo()
    {
        Desk desk;
        const auto add = [&desk](const QString &from, const QString &to) {
            return desk.refusal([&](Edit &edit) { return addInfluence(edit, desk.ids[from], desk.ids[to]); });
        };
        QCOMPARE(add(u"Neris"_s, u"Edwin"_s), QString());
        QCOMPARE(add(u"Neris"_s, u"Edwin"_s), QString()); // there already: nothing happens
        QCOMPARE(add(u"Edwin"_s, u"Neris"_s), QString()); // both ways is no circle: influence is free
        QVERIFY(!add(u"Neris"_s, u"Neris"_s).isEmpty());
        QCOMPARE(desk.committee().influence.size(), size_t(2));
        desk.run([&](Edit &edit) { return removeInfluence(edit, desk.ids[u"Neris"_s], desk.ids[u"Edwin"_s]); });
        QCOMPARE(desk.committee().influence, (std::vector{InfluenceLine{desk.ids[u"Edwin"_s], desk.ids[u"Neris"_s]}}));
        TALBOOK_VERIFY(desk.plan->undo());
        QCOMPARE(desk.committee().influence.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestCommitteeEdit)
#include "test_committee_edit.moc"
