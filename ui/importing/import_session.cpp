#include "ui/importing/import_session.h"

#include "core/accounts/settings.h"
#include "core/exchange/faulty_rows.h"
#include "core/exchange/import_guess.h"
#include "core/plan/plan_worker.h"
#include "ui/shell/document.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace talbook
{

ImportSession::ImportSession(Document &document, QObject *parent) : QObject(parent), m_document(document) {}

ImportSession::~ImportSession()
{
    stop();
    if (m_look)
        m_look->stopped = true;
}

void ImportSession::setPath(const QString &path)
{
    m_request = {};
    m_request.path = path;
    m_request.asOf = m_document.asOf();
    m_units = {};
    m_foundEncoding.clear();
    m_foundDelimiter.clear();
    read(true);
}

QString ImportSession::accountName() const
{
    const bool people = m_preview && m_preview->mapping.kind == ImportKind::Contacts;
    const auto index = people && m_document.isOpen() ? m_document.standings().indexOf(m_account) : std::nullopt;
    return index ? std::get<QString>(m_document.standings().value(*index, FilterField::Name)) : QString();
}

void ImportSession::reload()
{
    m_foundEncoding.clear();
    m_foundDelimiter.clear();
    m_request.choices.clear();
    read(false);
}

void ImportSession::setKind(ImportKind kind)
{
    m_request.kind = kind;
    m_request.preset.clear();
    m_request.choices.clear();
    m_units = {};
    read(false);
}

void ImportSession::setPreset(const QString &preset)
{
    m_request.preset = preset;
    read(false);
}

void ImportSession::setSheet(const QString &sheet)
{
    m_request.sheet = sheet;
    m_request.choices.clear();
    read(true);
}

void ImportSession::setEncoding(const QString &encoding)
{
    m_request.encoding = encoding;
    m_request.choices.clear();
    m_foundDelimiter.clear();
    read(false);
}

void ImportSession::setDelimiter(const QString &delimiter)
{
    m_request.delimiter = delimiter;
    m_request.choices.clear();
    read(false);
}

void ImportSession::setHasHeader(bool hasHeader)
{
    m_request.hasHeader = hasHeader;
    m_headerInDoubt = false; // a person has said it
    m_request.choices.clear();
    read(false);
}

void ImportSession::setField(int column, const QString &field)
{
    if (!m_preview)
        return;
    const MappedColumn &mapped = m_preview->mapping.columns[size_t(column)];
    const QString own = m_request.hasHeader ? mapped.header : QString::number(column + 1);
    std::erase_if(m_request.choices, [&](const MappingChoice &choice) {
        const bool taken = !field.isEmpty() && field != leftOutField && choice.field == field;
        return choice.column == own || taken;
    });
    m_request.choices.push_back({field, own});
    read(false);
}

void ImportSession::setUnits(const ImportUnits &units)
{
    m_units = units;
    read(false);
}

void ImportSession::setCreateAccounts(bool create)
{
    m_request.createAccounts = create;
    forgetResults();
    Q_EMIT changed();
}

std::vector<QStringList> ImportSession::missingFields() const
{
    std::vector<QStringList> missing;
    if (!m_preview)
        return missing;
    for (const QStringList &group : requiredFields(m_preview->mapping.kind)) {
        if (group.front() == u"account" && !accountName().isEmpty())
            continue;
        if (std::ranges::none_of(group, [this](const QString &field) { return m_preview->mapping.has(field); }))
            missing.push_back(group);
    }
    return missing;
}

void ImportSession::forgetResults()
{
    m_checked.reset();
}

/// What was found is not looked for again: of a large file that would take its time at every word.
ImportRequest ImportSession::decided() const
{
    ImportRequest request = m_request;
    if (request.encoding.isEmpty())
        request.encoding = m_foundEncoding;
    if (request.delimiter.isEmpty())
        request.delimiter = m_foundDelimiter;
    if (request.kind == ImportKind::Contacts)
        request.account = m_account;
    request.dateOrder = m_units.dateOrder;
    request.decimal = m_units.decimal;
    request.currency = m_units.currency;
    request.amountUnit = m_units.amountUnit;
    return request;
}

void ImportSession::read(bool guess)
{
    forgetResults();
    m_preview.reset();
    m_fault.reset();
    if (m_look)
        m_look->stopped = true;
    m_look = std::make_shared<Work>();
    m_reading = true;
    const auto work = [request = decided(), guess, look = m_look](const Database &database,
                                                                  const Progress &) -> Expected<Look> {
        if (look->stopped)
            return Error{ErrorCode::Cancelled, {}, {}};
        Look seen;
        ImportRequest asked = request;
        seen.stamp = FileStamp::of(asked.path);
        if (guess) {
            const auto guessed = guessFile(database, asked);
            TALBOOK_TRY(guessed);
            asked.kind = guessed->kind;
            asked.hasHeader = guessed->hasHeader;
            seen.kind = guessed->kind;
            seen.headerInDoubt = guessed->headerInDoubt;
        }
        seen.hasHeader = asked.hasHeader;
        auto preview = previewImport(database, asked);
        TALBOOK_TRY(preview);
        seen.preview = std::move(*preview);
        return seen;
    };
    QPointer<ImportSession> self(this);
    m_document.startReading<Look>(tr("Read %1").arg(QFileInfo(path()).fileName()), work,
                                  [self, look = m_look, guess](Expected<Look> seen) {
                                      if (self && self->m_look == look)
                                          self->take(std::move(seen), guess);
                                  });
    Q_EMIT changed();
}

void ImportSession::take(Expected<Look> look, bool guessed)
{
    m_reading = false;
    if (!look) {
        m_fault = look.error();
        Q_EMIT changed();
        return;
    }
    m_stamp = look->stamp;
    if (guessed) {
        m_request.kind = look->kind.value_or(m_request.kind);
        m_request.hasHeader = look->hasHeader;
        m_headerInDoubt = look->headerInDoubt;
    }
    if (m_request.encoding.isEmpty())
        m_foundEncoding = look->preview.encoding;
    if (m_request.delimiter.isEmpty())
        m_foundDelimiter = look->preview.delimiter;
    m_preview = std::move(look->preview);
    Q_EMIT changed();
}

void ImportSession::check()
{
    start(true);
}

void ImportSession::import()
{
    start(false);
}

void ImportSession::start(bool rehearse)
{
    if (m_work || !m_preview)
        return;
    ImportRequest request = decided();
    request.encoding = m_preview->encoding;
    request.delimiter = m_preview->delimiter;
    request.sheet = m_preview->sheet;
    request.stamp = m_stamp;
    m_work = std::make_shared<Work>();
    const QString file = QFileInfo(path()).fileName();
    const QString title = rehearse ? tr("Check %1").arg(file) : tr("Import %1").arg(file);
    using Result = std::shared_ptr<Outcome>;
    const auto job = [request, title, rehearse, work = m_work](const PlanWorker &worker, const Progress &progress,
                                                               ChangeSummary &changes) -> Expected<Result> {
        auto outcome = std::make_shared<Outcome>();
        const auto settings = planSettings(worker.database());
        TALBOOK_TRY(settings);
        outcome->changes = ImportChanges(settings->currency);
        const Progress told = [&](qint64 done, qint64 total) {
            work->done = done;
            work->total = total;
            return progress(done, total) && !work->stopped;
        };
        const auto bringIn = [&](Edit &edit) -> Expected<void> {
            auto report = importInto(edit, request, told, &outcome->changes);
            TALBOOK_TRY(report);
            outcome->report = std::move(*report);
            return {};
        };
        const auto done = rehearse ? worker.rehearse(bringIn) : worker.run(title, bringIn);
        TALBOOK_TRY(done);
        if (!rehearse)
            changes = *done;
        return outcome;
    };
    QPointer<ImportSession> self(this);
    m_document.startStep<Result>(title, job, [self, rehearse](Expected<Result> result) {
        if (!self)
            return;
        self->m_work.reset();
        if (result)
            (rehearse ? self->m_checked : self->m_imported) = *result;
        const Expected<void> done = result ? Expected<void>() : Expected<void>(result.error());
        Q_EMIT(rehearse ? self->checked(done) : self->imported(done));
    });
}

double ImportSession::progress() const
{
    return !m_work || m_work->total == 0 ? -1 : double(m_work->done) / double(m_work->total);
}

void ImportSession::stop()
{
    if (m_work)
        m_work->stopped = true;
}

Expected<qint64> ImportSession::saveFaultyRows(const Outcome &outcome, const QString &path) const
{
    ImportRequest request = m_request;
    request.sheet = m_preview ? m_preview->sheet : request.sheet;
    request.stamp = m_stamp;
    return talbook::saveFaultyRows(request, outcome.report, path);
}

} // namespace talbook
