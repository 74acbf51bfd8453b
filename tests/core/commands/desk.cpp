#include "tests/core/commands/desk.h"

#include "core/exchange/sample_plan.h"
#include "core/plan/statement.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

/// A person may ask for what cannot be; that Talbook itself or a file is at fault must not happen here.
bool mayRefuse(const Error &error)
{
    return error.code == ErrorCode::BadInput || error.code == ErrorCode::NotFound ||
           error.code == ErrorCode::Invariant || error.code == ErrorCode::Cancelled;
}

} // namespace

Desk::Desk(quint32 seed) : history(mayRefuse), m_random(seed)
{
    const auto filled = history.watch([this](Plan &plan) { return fillWithSample(plan, today, words); });
    if (!filled)
        qFatal("%s (%s)", qPrintable(filled.error().message), qPrintable(filled.error().details));
}

bool Desk::runAside(const QString &title, const Plan::Work &work)
{
    const auto worker = plan().worker();
    if (!worker)
        qFatal("%s", qPrintable(worker.error().details));
    const auto done = worker->run(title, work);
    if (done)
        plan().adopt(*done);
    return history.settle(done);
}

QString Desk::anyText()
{
    static const QStringList texts = {u""_s,
                                      u"  "_s,
                                      u"0"_s,
                                      u"1"_s,
                                      u"3"_s,
                                      u"1:Few"_s,
                                      u"250"_s,
                                      u"1 250 000"_s,
                                      u"1.2M USD"_s,
                                      u"85.5"_s,
                                      u"-4"_s,
                                      u"High"_s,
                                      u"https://www.acme.example/about"_s,
                                      u"Москва, ул. Ёлочная"_s,
                                      u"Kafka; 1С:Предприятие; Kafka"_s,
                                      u"two\nlines & <b>bold</b> \"quoted\""_s,
                                      u"\U0001F680 'rocket' %1 %n"_s};
    return oneIn(4) ? u"text %1"_s.arg(below(1000)) : anyOf(texts);
}

QStringList Desk::found(const QByteArray &sql)
{
    QStringList texts;
    Statement rows(database(), std::string_view(sql.constData(), size_t(sql.size())));
    while (rows.step())
        texts.append(rows.text(0));
    if (const auto result = rows.result(); !result)
        qFatal("%s: %s", sql.constData(), qPrintable(result.error().details));
    return texts;
}

std::vector<AccountId> Desk::some(const QStringList &ids)
{
    std::vector<AccountId> chosen;
    for (int wanted = 1 + below(4); wanted > 0 && !ids.isEmpty(); --wanted) {
        const AccountId one{anyOf(ids).toLongLong()};
        if (std::ranges::find(chosen, one) == chosen.end())
            chosen.push_back(one);
    }
    return chosen;
}

AccountId Desk::anyAccount()
{
    const QStringList ids = found("SELECT id FROM account ORDER BY name, id");
    return ids.isEmpty() ? AccountId() : AccountId{anyOf(ids).toLongLong()};
}

std::vector<AccountId> Desk::someAccounts()
{
    return some(found("SELECT id FROM account ORDER BY name, id"));
}

std::optional<Program> Desk::anyProgram()
{
    const auto all = programs(database());
    if (!all)
        qFatal("%s", qPrintable(all.error().details));
    return all->empty() ? std::nullopt : std::optional(anyOf(*all));
}

std::vector<AccountId> Desk::someMembers(ProgramId program)
{
    QStringList ids;
    Statement rows(database(), "SELECT account.id FROM tal JOIN account ON account.id = account_id "
                               "WHERE program_id = ? ORDER BY name, account.id");
    rows.bind(1, program);
    while (rows.step())
        ids.append(rows.text(0));
    return some(ids);
}

} // namespace talbook::test
