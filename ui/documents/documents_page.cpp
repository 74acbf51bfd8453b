#include "ui/documents/documents_page.h"

#include "ui/accounts/account_chooser.h"
#include "ui/accounts/record_rows.h"
#include "ui/documents/document_options.h"
#include "ui/documents/document_preview.h"
#include "ui/documents/document_states.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QUrl>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sideWidth = 352;
constexpr int stateWidth = 128;
enum Column
{
    NameColumn,
    StateColumn
};

} // namespace

DocumentsPage::DocumentsPage(Document &document, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_document(document), m_dialogs(dialogs), m_previewReading(document), m_stateReading(document),
      m_rows(new RecordRows(this)), m_list(new TableView({})), m_options(new DocumentOptions(document)),
      m_preview(new DocumentPreview(document)), m_write(new PrimaryButton(icon(u"file-down"), {})),
      m_writeAll(new QuietButton({})), m_report(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2}))
{
    setSurface(*this, Surface::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(new ThinLine(Qt::Vertical));
    row->addWidget(m_preview, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_options->setScope(documentScope(chosen()));
        m_report->clear();
        if (m_document.isOpen())
            readPreview();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentsPage::nameButtons);
    connect(m_options, &DocumentOptions::changed, this, [this] {
        m_report->clear();
        refresh();
    });
    connect(m_options, &DocumentOptions::folderRequested, this, &DocumentsPage::chooseFolder);
    connect(m_write, &QPushButton::clicked, this, &DocumentsPage::write);
    connect(m_writeAll, &QPushButton::clicked, this, &DocumentsPage::writeAll);
    connect(&document, &Document::reset, this, &DocumentsPage::onReset);
    connect(&document, &Document::figuresChanged, this, &DocumentsPage::refresh);
    connect(&document, &Document::changed, this, &DocumentsPage::refresh);
    retranslate();
    choose(documentIds().front());
}

QWidget *DocumentsPage::buildSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(Theme::current().px(sideWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, metric::Grid);
    column->setSpacing(metric::Grid);
    m_rows->setEditable(false);
    m_rows->setColumns({{.width = sideWidth - stateWidth}, {.width = stateWidth}});
    m_rows->present(*m_list);
    m_list->setLeadingInset(metric::PageMargin - metric::CellPadding);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addWidget(m_options);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metric::PageMargin, metric::HalfGrid, metric::PageMargin, 0);
    buttons->setSpacing(metric::Grid);
    buttons->addWidget(m_write);
    buttons->addWidget(m_writeAll);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_report->setWordWrap(true);
    m_report->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    column->addWidget(m_report);
    return side;
}

QString DocumentsPage::id() const
{
    return u"documents"_s;
}

QString DocumentsPage::title() const
{
    return tr("Documents");
}

QString DocumentsPage::iconName() const
{
    return u"file-text"_s;
}

QString DocumentsPage::summary() const
{
    const auto of = [this](DraftState state) {
        return int(std::ranges::count_if(
            m_states, [state](const DocumentDraft &draft) { return draft.fault.isEmpty() && draft.state == state; }));
    };
    if (m_states.empty())
        return {};
    QStringList parts;
    if (const int fresh = of(DraftState::New))
        parts.append(tr("%n not written yet", nullptr, fresh));
    if (const int changed = of(DraftState::Changed))
        parts.append(tr("%n out of date", nullptr, changed));
    return parts.isEmpty() ? tr("all up to date") : parts.join(u" · "_s);
}

void DocumentsPage::takeFocus()
{
    m_list->setFocus();
}

QString DocumentsPage::chosen() const
{
    return documentIds().value(m_list->currentIndex().row());
}

QStringList DocumentsPage::allChosen() const
{
    QStringList documents;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_list->selectionModel()->isRowSelected(row) || row == m_list->currentIndex().row())
            documents.append(documentIds().value(row));
    }
    return documents;
}

void DocumentsPage::choose(const QString &document)
{
    const qsizetype row = documentIds().indexOf(document);
    if (row >= 0)
        m_list->setCurrentIndex(m_rows->index(int(row), NameColumn));
}

QString DocumentsPage::report() const
{
    return m_report->text();
}

void DocumentsPage::onReset()
{
    m_previewReading.forget();
    m_stateReading.forget();
    m_states.clear();
    m_report->clear();
    m_plan.clear();
    refresh();
}

void DocumentsPage::refresh()
{
    m_stale = true;
    if (m_document.isOpen() && isVisible())
        read();
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // A file may have been changed or taken away in the meantime.
    if (m_document.isOpen())
        read();
}

void DocumentsPage::read()
{
    m_stale = false;
    if (m_plan != &m_document.plan()) {
        m_plan = &m_document.plan();
        m_options->restore();
    }
    readSubjects();
    readPreview();
    readStates();
}

void DocumentsPage::readSubjects()
{
    const auto known = plays(m_document.plan().database(), m_document.words());
    const auto launched = campaigns(m_document.plan().database(), m_document.words());
    if (known && launched)
        m_options->setSubjects(*known, *launched);
    else
        Q_EMIT failed(known ? launched.error() : known.error());
    const DocumentScope scope = documentScope(chosen());
    if (m_options->account().account().isNull() && m_document.standings().size() > 0) {
        // Nobody was chosen anywhere yet: the first of the list, who would be written first.
        std::vector<size_t> accounts = m_document.standings().matching({}, true);
        if (accounts.empty())
            accounts = {0};
        const QSignalBlocker quiet(m_options->account());
        m_options->account().setAccount(m_document.standings().accounts()[accounts.front()].id);
    }
    m_options->setScope(scope);
}

void DocumentsPage::readPreview()
{
    DocumentRequest request = m_options->request(true);
    request.document = chosen();
    const DocumentScope scope = documentScope(request.document);
    if (scope == DocumentScope::Account && m_document.standings().size() == 0)
        return m_preview->showReason(tr("The plan has no accounts yet. Import them, and their documents stand here."));
    if (scope == DocumentScope::Campaign && request.campaigns.empty())
        return m_preview->showReason(tr("No play has been launched yet, so there is no campaign to brief anybody on."));
    if (scope == DocumentScope::Play && request.plays.empty())
        return m_preview->showReason(tr("The plan has no plays yet. Add one on the Plays page."));
    m_previewReading.start(
        tr("Making the preview"),
        [request](const Database &database, const Standings &, const Progress &progress) {
            return draftDocuments(database, request, progress);
        },
        [this](const Expected<std::vector<DocumentDraft>> &drafts) {
            if (drafts && !drafts->empty())
                m_preview->show(drafts->front());
            else if (!drafts && !wasStopped(drafts))
                m_preview->showReason(drafts.error().message);
        });
}

void DocumentsPage::readStates()
{
    DocumentRequest request = m_options->request(true);
    request.document = allDocuments.toString();
    m_stateReading.start(
        tr("Comparing the documents with the folder"),
        [request](const Database &database, const Standings &, const Progress &progress) {
            return documentStates(database, request, progress);
        },
        [this](const Expected<std::vector<DocumentDraft>> &drafts) { take(drafts); },
        PlanReading<std::vector<DocumentDraft>>::Where::Aside);
}

void DocumentsPage::take(const Expected<std::vector<DocumentDraft>> &drafts)
{
    if (!drafts) {
        m_stale = true; // the next look or change tries again
        if (!wasStopped(drafts))
            Q_EMIT failed(drafts.error());
        return;
    }
    m_states = *drafts;
    showRows();
    Q_EMIT summaryChanged();
}

void DocumentsPage::showRows()
{
    const QString kept = chosen();
    const QStringList keptAll = allChosen();
    const QLocale &locale = m_document.words().locale();
    m_list->setAccessibleName(tr("Documents"));
    m_rows->setColumns({{.title = tr("Document"), .width = sideWidth - stateWidth},
                        {.title = tr("In the folder"), .width = stateWidth}});
    std::vector<RecordRows::Row> rows;
    qint64 number = 0;
    for (const QString &id : documentIds()) {
        const QString name = documentName(id, m_document.words());
        const auto draft = std::ranges::find(m_states, id, &DocumentDraft::document);
        RecordCell state{.text = u"–"_s};
        if (draft != m_states.end())
            state = {.text = DocumentStates::brief(*draft, locale), .words = DocumentStates::full(*draft, locale)};
        rows.push_back(
            {++number,
             {RecordCell{.text = name, .words = name + u": "_s + DocumentStates::scope(documentScope(id))}, state}});
    }
    const QSignalBlocker quiet(m_list->selectionModel());
    m_rows->setRows(std::move(rows));
    choose(kept.isEmpty() ? documentIds().front() : kept);
    for (const QString &document : keptAll) {
        m_list->selectionModel()->select(m_rows->index(int(documentIds().indexOf(document)), NameColumn),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    nameButtons();
}

void DocumentsPage::nameButtons()
{
    const int count = int(allChosen().size());
    m_write->setText(count > 1 ? tr("Write (%1)", "how many kinds of documents").arg(count) : tr("Write"));
    m_writeAll->setText(tr("Write All Documents"));
}

void DocumentsPage::write()
{
    DocumentRequest request = m_options->request(false);
    request.documents = allChosen();
    request.document = chosen();
    start(std::move(request));
}

void DocumentsPage::writeAll()
{
    DocumentRequest request = m_options->request(false);
    request.document = allDocuments.toString();
    start(std::move(request));
}

void DocumentsPage::start(DocumentRequest request)
{
    if (m_writing)
        return;
    if (request.folder.isEmpty()) {
        chooseFolder();
        request.folder = m_options->folder();
        if (request.folder.isEmpty())
            return;
    }
    if (documentScope(request.document) == DocumentScope::Account && m_document.standings().size() == 0)
        return;
    m_writing = true;
    m_write->setEnabled(false);
    m_writeAll->setEnabled(false);
    m_report->setText(tr("Writing…"));
    m_document.startReading<DocumentReport>(
        tr("Writing documents"),
        [request](const Database &database, const Progress &progress) {
            return writeDocuments(database, request, progress);
        },
        [self = QPointer(this)](const Expected<DocumentReport> &written) {
            if (self)
                self->tellWritten(written);
        });
}

void DocumentsPage::tellWritten(const Expected<DocumentReport> &written)
{
    m_writing = false;
    m_write->setEnabled(true);
    m_writeAll->setEnabled(true);
    refresh();
    if (!written) {
        m_report->setText(wasStopped(written) ? written.error().message : tr("Nothing was written."));
        if (!wasStopped(written))
            Q_EMIT failed(written.error());
        return;
    }
    const QLocale &locale = m_document.words().locale();
    QStringList sentences{tr("%1 new, %2 brought up to date, %3 unchanged.")
                              .arg(locale.toString(written->created), locale.toString(written->updated),
                                   locale.toString(written->unchanged))};
    sentences += written->remarks.mid(0, 3);
    m_report->setText(sentences.join(u'\n'));
}

void DocumentsPage::chooseFolder()
{
    const QString folder = m_dialogs.folder(this, tr("Folder for the Documents"));
    if (!folder.isEmpty())
        m_options->setFolder(folder);
}

void DocumentsPage::openFolder()
{
    const QString folder = m_options->folder();
    if (QDir(folder).exists() && !folder.isEmpty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        return;
    }
    Q_EMIT failed(Error{ErrorCode::NotFound,
                        tr("The folder “%1” is not there yet. Write a document, and it will be made.").arg(folder),
                        {}});
}

void DocumentsPage::copy()
{
    m_preview->copy();
}

void DocumentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void DocumentsPage::retranslate()
{
    showRows();
}

} // namespace talbook
