#pragma once

#include "core/exchange/import_run.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace talbook
{

class Document;
class PlainLabel;
class PrimaryButton;

/// Shows what a file holds and which column becomes which field, tries the import without changing anything, then does
/// it as one undoable step, with progress and Cancel, and tells what came of every record.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Document &document, const QString &path, QWidget *parent = nullptr);

    /// The ledger of the import that was done; nothing before.
    const std::optional<ImportReport> &report() const { return m_report; }

    void reject() override;

private:
    void build();
    QWidget *buildMappingPage();
    QWidget *buildResultPage();
    /// Reads the file anew and proposes a mapping.
    void preview();
    void fillColumns();
    ImportRequest request() const;
    void fieldChosen(int column);
    void tryOut();
    void run();
    void showReport(const ImportReport &report, bool done);
    void showFault(const QString &message);
    void setBusy(bool busy);
    bool onProgress(qint64 done, qint64 total);

    Document &m_document;
    QString m_path;
    std::optional<ImportPreview> m_preview;
    std::vector<MappingChoice> m_choices;
    std::optional<ImportReport> m_report;
    bool m_cancelled = false;
    bool m_busy = false;

    QStackedWidget *m_pages;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QCheckBox *m_header;
    QCheckBox *m_createAccounts;
    PlainLabel *m_source;
    QTableWidget *m_columns;
    PlainLabel *m_fault;
    PlainLabel *m_ledger;
    QTableWidget *m_problems;
    QProgressBar *m_progress;
    QPushButton *m_try;
    QPushButton *m_back;
    PrimaryButton *m_import;
    QPushButton *m_cancel;
};

} // namespace talbook
