#pragma once

#include "core/exchange/import_changes.h"
#include "core/exchange/import_run.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace talbook
{

class Document;

/// One import from the choice of a file to its step in the plan: what was said, what was found, what would come of it.
/// Reads, checks and imports on the document's worker; every answer comes by a signal.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    explicit ImportSession(Document &document, QObject *parent = nullptr);
    ~ImportSession() override;

    Document &document() const { return m_document; }

    /// Forgets everything that was said about another file.
    void setPath(const QString &path);
    /// Whose people they are of whom the file names no account; before setPath().
    void setAccount(AccountId account) { m_account = account; }
    /// Empty where the file has to name them.
    QString accountName() const;
    QString path() const { return m_request.path; }
    /// Reads the first records once more, what was said about the file staying as it is.
    void reload();

    void setKind(ImportKind kind);
    void setPreset(const QString &preset);
    void setSheet(const QString &sheet);
    void setEncoding(const QString &encoding);   ///< empty: as it was found
    void setDelimiter(const QString &delimiter); ///< empty: as it was found
    void setHasHeader(bool hasHeader);
    /// An empty field keeps the column with the record, leftOutField drops it.
    void setField(int column, const QString &field);
    void setUnits(const ImportUnits &units);
    void setCreateAccounts(bool create);

    /// As it was said; the preview has what was made of it.
    const ImportRequest &said() const { return m_request; }
    const ImportUnits &units() const { return m_units; }
    bool headerInDoubt() const { return m_headerInDoubt; }
    /// What was found before anything was said; of text files.
    QString foundEncoding() const { return m_foundEncoding; }
    QString foundDelimiter() const { return m_foundDelimiter; }

    /// Of what was said last; null while it is read and where it cannot be.
    const ImportPreview *preview() const { return m_preview ? &*m_preview : nullptr; }
    /// Of each group one field must have a column; those groups that have none.
    std::vector<QStringList> missingFields() const;
    /// Why there is no preview.
    const std::optional<Error> &fault() const { return m_fault; }
    bool isReading() const { return m_reading; }

    struct Outcome
    {
        ImportReport report;
        ImportChanges changes{{}};
    };
    /// Finds out what the import would do; answers with checked().
    void check();
    /// Null before, and once something else was said.
    const std::shared_ptr<const Outcome> &checkedOutcome() const { return m_checked; }
    /// Does it; answers with imported().
    void import();
    const std::shared_ptr<const Outcome> &outcome() const { return m_imported; }
    Expected<qint64> saveFaultyRows(const Outcome &outcome, const QString &path) const;

    /// A check or the import itself is under way.
    bool isBusy() const { return m_work != nullptr; }
    /// 0 to 1; negative where nobody knows yet.
    double progress() const;
    void stop();

Q_SIGNALS:
    /// Something was said, or what was read is there.
    void changed();
    void checked(const talbook::Expected<void> &done);
    void imported(const talbook::Expected<void> &done);

private:
    /// Shared with the worker.
    struct Work
    {
        std::atomic<bool> stopped = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    struct Look
    {
        std::optional<ImportKind> kind; ///< where it was guessed
        bool hasHeader = true;
        bool headerInDoubt = false;
        FileStamp stamp;
        ImportPreview preview;
    };
    void read(bool guess);
    void take(Expected<Look> look, bool guessed);
    void forgetResults();
    ImportRequest decided() const;
    void start(bool rehearse);

    Document &m_document;
    ImportRequest m_request;
    AccountId m_account;
    ImportUnits m_units; ///< as said
    bool m_headerInDoubt = false;
    QString m_foundEncoding;
    QString m_foundDelimiter;
    std::optional<ImportPreview> m_preview;
    std::optional<Error> m_fault;
    FileStamp m_stamp;
    bool m_reading = false;
    std::shared_ptr<Work> m_look; ///< the newest reading; older ones are stopped
    std::shared_ptr<Work> m_work;
    std::shared_ptr<const Outcome> m_checked;
    std::shared_ptr<const Outcome> m_imported;
};

} // namespace talbook
