#include "tests/bench/bench_data.h"

#include <QByteArray>
#include <QDate>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <cmath>

namespace talbook::bench
{

namespace
{

using namespace Qt::StringLiterals;

class Lines
{
public:
    explicit Lines(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
    }
    ~Lines() { m_file.write(m_buffer); }
    void add(const QByteArray &line)
    {
        m_buffer += line;
        m_buffer += '\n';
        if (m_buffer.size() > 1 << 20) {
            m_file.write(m_buffer);
            m_buffer.clear();
        }
    }

private:
    QFile m_file;
    QByteArray m_buffer;
};

template <size_t N> QByteArray pick(QRandomGenerator &random, const std::array<const char *, N> &words)
{
    return words[random.bounded(quint32(N))];
}

QByteArray domainOf(int account)
{
    return "company" + QByteArray::number(account) + ".example";
}

} // namespace

void writeAccountsCsv(const QString &path, int accounts)
{
    constexpr std::array latin = {"Northern", "Harbour", "Summit", "Meadow", "Granite", "Orchard", "Beacon", "Willow"};
    constexpr std::array cyrillic = {"Северный", "Полярный", "Заречный", "Верхний", "Кедровый", "Гранитный", "Речной"};
    constexpr std::array trades = {"Logistics", "Systems", "Clinics", "Foods", "Robotics", "Textiles", "Energy"};
    constexpr std::array tradesRu = {"Мост", "Завод", "Банк", "Порт", "Комбинат", "Дом", "Союз"};
    constexpr std::array industries = {"SaaS",          "FinTech", "Healthcare IT", "E-commerce",
                                       "Manufacturing", "Retail",  "Energy"};
    constexpr std::array countries = {"Germany", "France", "Россия", "United States", "Poland"};
    constexpr std::array stacks = {"Salesforce; Segment", "HubSpot", "Snowflake; Salesforce", "", "legacy"};
    constexpr std::array owners = {"Irina B.", "Pavel G.", "Nadia K.", "Tom R."};
    QRandomGenerator random(20270211);
    Lines lines(path);
    lines.add(
        "name,domain,external_id,industry,employees,revenue,country,city,owner,technologies,expected_acv,description");
    for (int i = 0; i < accounts; ++i) {
        const bool russian = random.bounded(100) < 45;
        const QByteArray number = QByteArray::number(i);
        const QByteArray name = russian ? pick(random, cyrillic) + ' ' + pick(random, tradesRu) + ' ' + number
                                        : pick(random, latin) + ' ' + pick(random, trades) + ' ' + number;
        const QByteArray note =
            random.bounded(10) == 0 ? "\"Known as \"\"" + name + "\"\", since long\"" : QByteArray("A customer of old");
        lines.add(name + ',' + domainOf(i) + ",C" + number + ',' + pick(random, industries) + ',' +
                  QByteArray::number(random.bounded(10, 20000)) + ',' + QByteArray::number(random.bounded(1, 400)) +
                  "000000," + pick(random, countries) + ",City " + QByteArray::number(random.bounded(500)) + ',' +
                  pick(random, owners) + ',' + pick(random, stacks) + ',' +
                  QByteArray::number(random.bounded(10, 900)) + "000," + note);
    }
}

void writeActivitiesCsv(const QString &path, int accounts, int activities)
{
    constexpr std::array kinds = {"page_view",  "pricing_page",       "email_open",   "email_click",
                                  "case_study", "webinar_attendance", "meeting_held", "trial_signup"};
    constexpr std::array channels = {"website", "email", "webinar", "sales", "product"};
    QRandomGenerator random(7);
    const QDate last(2027, 2, 11);
    Lines lines(path);
    lines.add("account,date,kind,channel,count,external_id");
    for (int i = 0; i < activities; ++i) {
        const double skewed = std::pow(random.generateDouble(), 2.5);
        const int account = std::min(accounts - 1, int(skewed * accounts));
        lines.add(domainOf(account) + ',' + last.addDays(-random.bounded(365)).toString(Qt::ISODate).toLatin1() + ',' +
                  pick(random, kinds) + ',' + pick(random, channels) + ",1,A" + QByteArray::number(i));
    }
}

} // namespace talbook::bench
