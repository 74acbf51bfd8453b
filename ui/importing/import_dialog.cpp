#include "ui/importing/import_dialog.h"

#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QTableWidgetItem *readOnlyCell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainToolTip(text));
    return item;
}

QTableWidget *plainTable(const QStringList &heads, const QString &accessibleName)
{
    auto *table = new QTableWidget(0, int(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->setAccessibleName(accessibleName);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    return table;
}

} // namespace

ImportDialog::ImportDialog(Document &document, const QString &path, QWidget *parent)
    : QDialog(parent), m_document(document), m_path(path)
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    resize(Theme::current().px(820), Theme::current().px(600));
    build();
    preview();
}

void ImportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildMappingPage());
    m_pages->addWidget(buildResultPage());
    column->addWidget(m_pages, 1);
    m_fault = new PlainLabel({}, {.colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->hide();
    column->addWidget(m_progress);

    auto *buttons = new QHBoxLayout;
    m_back = new QPushButton(tr("Back"));
    m_try = new QPushButton(tr("Try Without Changing Anything"));
    m_import = new PrimaryButton(tr("Import"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_import->setDefault(true);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_try);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        m_back->hide();
        m_try->show();
    });
    connect(m_try, &QPushButton::clicked, this, &ImportDialog::tryOut);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
}

QWidget *ImportDialog::buildMappingPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    m_kind = new QComboBox;
    for (const ImportKind kind : importKinds)
        m_kind->addItem(importKindTitle(kind), int(kind));
    m_kind->setAccessibleName(tr("What the file holds"));
    m_source = new PlainLabel({}, {.colour = Colour::Text2});
    m_source->setWordWrap(true);
    m_encoding = new QComboBox;
    m_encoding->addItem(tr("Found automatically"), QString());
    for (const QString &name :
         {u"UTF-8"_s, u"windows-1251"_s, u"windows-1252"_s, u"UTF-16LE"_s, u"KOI8-R"_s, u"IBM866"_s})
        m_encoding->addItem(name, name);
    m_delimiter = new QComboBox;
    m_delimiter->addItem(tr("Found automatically"), QString());
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_delimiter->addItem(tr("Vertical bar"), u"|"_s);
    m_header = new QCheckBox(tr("The first line names the columns"));
    m_header->setChecked(true);
    m_createAccounts = new QCheckBox(tr("Make accounts that the plan does not have"));
    form->addRow(tr("The file holds"), m_kind);
    form->addRow(tr("Recognised"), m_source);
    form->addRow(tr("Encoding"), m_encoding);
    form->addRow(tr("Columns are parted by"), m_delimiter);
    form->addRow(QString(), m_header);
    form->addRow(QString(), m_createAccounts);
    column->addLayout(form);
    m_columns = plainTable({tr("Column of the file"), tr("First values"), tr("Becomes")},
                           tr("Columns and the fields they become"));
    m_columns->setObjectName(u"columns"_s);
    m_columns->setColumnWidth(0, Theme::current().px(210));
    m_columns->setColumnWidth(1, Theme::current().px(300));
    column->addWidget(m_columns, 1);
    const auto again = [this] {
        m_choices.clear();
        preview();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, again);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, again);
    connect(m_header, &QCheckBox::toggled, this, again);
    return page;
}

QWidget *ImportDialog::buildResultPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_ledger = new PlainLabel({}, {.type = Type::Section});
    m_ledger->setWordWrap(true);
    column->addWidget(m_ledger);
    m_problems =
        plainTable({tr("Record"), tr("Column"), tr("Value"), tr("What is the matter")}, tr("Records that need a look"));
    m_problems->setColumnWidth(0, Theme::current().px(70));
    column->addWidget(m_problems, 1);
    return page;
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    request.kind = ImportKind(m_kind->currentData().toInt());
    request.path = m_path;
    request.choices = m_choices;
    request.hasHeader = m_header->isChecked();
    request.encoding = m_encoding->currentData().toString();
    request.delimiter = m_delimiter->currentData().toString();
    request.createAccounts = m_createAccounts->isChecked();
    request.asOf = m_document.asOf();
    return request;
}

void ImportDialog::preview()
{
    m_createAccounts->setVisible(ImportKind(m_kind->currentData().toInt()) != ImportKind::Accounts);
    auto preview = previewImport(m_document.plan().database(), request());
    m_preview.reset();
    m_columns->setRowCount(0);
    m_import->setEnabled(preview.hasValue());
    m_try->setEnabled(preview.hasValue());
    if (!preview) {
        m_source->setText({});
        showFault(preview.error().message);
        return;
    }
    m_preview = std::move(*preview);
    QStringList found = {m_preview->mapping.presetName};
    found.append(m_preview->encoding);
    if (m_preview->delimiter == u"\t")
        found.append(tr("tabs"));
    else if (!m_preview->delimiter.isEmpty())
        found.append(u"“%1”"_s.arg(m_preview->delimiter));
    found.removeAll(QString());
    m_source->setText(found.join(u" · "_s) +
                      (m_preview->mapping.confirmed ? QString() : u" · "_s + tr("please check the columns")));
    fillColumns();
    const auto usable = checkMapping(m_preview->mapping);
    showFault(usable ? QString() : usable.error().message);
    m_import->setEnabled(usable.hasValue());
    m_try->setEnabled(usable.hasValue());
}

void ImportDialog::fillColumns()
{
    const auto &columns = m_preview->mapping.columns;
    m_columns->setRowCount(int(columns.size()));
    for (int row = 0; row < int(columns.size()); ++row) {
        QStringList values;
        for (const QStringList &record : m_preview->records) {
            if (row < record.size() && !record[row].trimmed().isEmpty() && values.size() < 3)
                values.append(record[row].simplified().left(60));
        }
        m_columns->setItem(row, 0, readOnlyCell(columns[size_t(row)].header));
        m_columns->setItem(row, 1, readOnlyCell(values.join(u" · "_s)));
        auto *field = new QComboBox;
        field->setAccessibleName(tr("Field for %1").arg(columns[size_t(row)].header));
        field->addItem(tr("(kept as it is)"), QString());
        for (const ImportField &known : importFields(m_preview->mapping.kind))
            field->addItem(importFieldTitle(known), importFieldId(known));
        field->setCurrentIndex(std::max(0, field->findData(columns[size_t(row)].field)));
        connect(field, &QComboBox::activated, this, [this, row] { fieldChosen(row); });
        m_columns->setCellWidget(row, 2, field);
    }
}

/// Says the person's whole mapping from here on: what was proposed and not touched is meant as well.
void ImportDialog::fieldChosen(int column)
{
    const auto *combo = qobject_cast<QComboBox *>(m_columns->cellWidget(column, 2));
    const QString field = combo->currentData().toString();
    const auto reference = [this](int row) {
        return m_header->isChecked() ? m_preview->mapping.columns[size_t(row)].header : QString::number(row + 1);
    };
    const QString own = reference(column);
    std::erase_if(m_choices, [&](const MappingChoice &choice) {
        return choice.column == own || (!field.isEmpty() && choice.field == field);
    });
    m_choices.push_back({field, own});
    preview();
}

void ImportDialog::showFault(const QString &message)
{
    m_fault->setText(message);
    m_fault->setVisible(!message.isEmpty());
}

void ImportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_cancelled = false;
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_pages->setEnabled(!busy);
    m_import->setEnabled(!busy);
    m_try->setEnabled(!busy);
    m_back->setEnabled(!busy);
}

bool ImportDialog::onProgress(qint64 done, qint64 total)
{
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    // The dialog is modal, so nothing but it can be reached meanwhile; its Cancel button is why events are let in.
    QCoreApplication::processEvents();
    return !m_cancelled;
}

void ImportDialog::tryOut()
{
    ImportRequest asked = request();
    asked.dryRun = true;
    setBusy(true);
    const auto pause = m_document.pauseAutosave();
    const auto report =
        importFile(m_document.plan(), asked, [this](qint64 done, qint64 total) { return onProgress(done, total); });
    setBusy(false);
    if (report)
        showReport(*report, false);
    else
        showFault(report.error().message);
}

void ImportDialog::run()
{
    if (m_report) {
        accept();
        return;
    }
    setBusy(true);
    auto pause = m_document.pauseAutosave();
    auto report =
        importFile(m_document.plan(), request(), [this](qint64 done, qint64 total) { return onProgress(done, total); });
    setBusy(false);
    if (!report) {
        showFault(report.error().message);
        return;
    }
    m_report = std::move(*report);
    showReport(*m_report, true);
}

void ImportDialog::showReport(const ImportReport &report, bool done)
{
    showFault({});
    const QLocale &locale = m_document.words().locale();
    const QString counts =
        tr("%1 read: %2 added, %3 updated, %4 unchanged, %5 rejected")
            .arg(locale.toString(report.read), locale.toString(report.added), locale.toString(report.updated),
                 locale.toString(report.unchanged), locale.toString(report.rejected));
    m_ledger->setText(done ? tr("Imported. %1.").arg(counts) : tr("This would happen. %1.").arg(counts));
    constexpr size_t mostShown = 2000;
    m_problems->setRowCount(int(std::min(report.problems.size(), mostShown)));
    for (int row = 0; row < m_problems->rowCount(); ++row) {
        const ImportProblem &problem = report.problems[size_t(row)];
        m_problems->setItem(row, 0, readOnlyCell(problem.row > 0 ? locale.toString(problem.row) : QString()));
        m_problems->setItem(row, 1, readOnlyCell(problem.column));
        m_problems->setItem(row, 2, readOnlyCell(problem.value));
        m_problems->setItem(row, 3, readOnlyCell(problem.message));
    }
    m_problems->setVisible(!report.problems.empty());
    m_pages->setCurrentIndex(1);
    m_try->hide();
    m_back->setVisible(!done);
    m_cancel->setVisible(!done);
    m_import->setText(done ? tr("Close") : tr("Import"));
    m_import->setFocus();
}

void ImportDialog::reject()
{
    if (m_busy) {
        m_cancelled = true;
        return;
    }
    QDialog::reject();
}

} // namespace talbook
