#include "ui/importing/file_step.h"

#include "core/exchange/encodings.h"
#include "ui/importing/found_combo.h"
#include "ui/importing/import_session.h"
#include "ui/importing/text_table_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/file_size.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int longestCell = 200;

QString delimiterText(const QString &delimiter)
{
    if (delimiter == u",")
        return FileStep::tr("Comma");
    if (delimiter == u";")
        return FileStep::tr("Semicolon");
    if (delimiter == u"\t")
        return FileStep::tr("Tab");
    if (delimiter == u"|")
        return FileStep::tr("Vertical bar");
    return delimiter.isEmpty() ? FileStep::tr("One column") : u"“%1”"_s.arg(delimiter);
}

} // namespace

FileStep::FileStep(ImportSession &session, Dialogs &dialogs, QWidget *parent)
    : ImportStep(parent), m_session(session), m_dialogs(dialogs)
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metric::Grid + metric::HalfGrid));
    auto *row = new QHBoxLayout;
    m_file = new ElidedLabel({}, {.type = Type::Section});
    m_file->setOwnText();
    m_choose = new QPushButton(tr("Choose &Another File…"));
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    column->addLayout(row);
    m_choices = buildChoices();
    column->addWidget(m_choices);
    m_message = new PlainLabel;
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    m_table = new TableView(tr("First rows of the file"));
    m_table->setLeadingInset(0);
    m_model = new TextTableModel(m_table);
    m_table->setModel(m_model);
    column->addWidget(m_table, 1);
    m_filler = new QWidget;
    column->addWidget(m_filler, 1);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_caption = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    column->addWidget(m_caption);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::chooseFile);
    connect(&m_session, &ImportSession::changed, this, &FileStep::refresh);
    refresh();
}

QWidget *FileStep::buildChoices()
{
    auto *choices = new QWidget;
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::current().px(metric::Grid));
    const auto label = [](const QString &text, QWidget *buddy) {
        auto *made = new PlainLabel(text);
        made->setBuddy(buddy);
        return made;
    };
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("What the file holds"));
    for (const ImportKind kind : importKinds)
        m_kind->addItem(importKindTitle(kind), int(kind));
    m_source = new FoundCombo(tr("The tool the file came from"));
    m_sheet = new QComboBox;
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    m_encoding = new FoundCombo(tr("Encoding of the text"));
    m_delimiter = new FoundCombo(tr("What parts the columns"));
    m_header = new QCheckBox(tr("The &first row names the columns"));
    m_sheetLabel = label(tr("&Sheet"), m_sheet);
    m_encodingLabel = label(tr("&Encoding"), m_encoding);
    m_delimiterLabel = label(tr("&Columns parted by"), m_delimiter);
    grid->addWidget(label(tr("The file &holds"), m_kind), 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(label(tr("It comes f&rom"), m_source), 1, 0);
    grid->addWidget(m_source, 1, 1);
    grid->addWidget(m_header, 2, 1);
    grid->setColumnMinimumWidth(2, Theme::current().px(2 * metric::Grid));
    grid->addWidget(m_encodingLabel, 0, 3);
    grid->addWidget(m_encoding, 0, 4);
    grid->addWidget(m_delimiterLabel, 1, 3);
    grid->addWidget(m_delimiter, 1, 4);
    grid->addWidget(m_sheetLabel, 2, 3);
    grid->addWidget(m_sheet, 2, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_session.setKind(ImportKind(m_kind->currentData().toInt())); });
    connect(m_source, &FoundCombo::said, &m_session, &ImportSession::setPreset);
    connect(m_sheet, &QComboBox::activated, this, [this] { m_session.setSheet(m_sheet->currentText()); });
    connect(m_encoding, &FoundCombo::said, &m_session, &ImportSession::setEncoding);
    connect(m_delimiter, &FoundCombo::said, &m_session, &ImportSession::setDelimiter);
    connect(m_header, &QCheckBox::clicked, &m_session, &ImportSession::setHasHeader);
    m_sheet->hide();
    m_sheetLabel->hide();
    return choices;
}

bool FileStep::isComplete() const
{
    return m_session.preview() != nullptr;
}

QWidget *FileStep::firstControl() const
{
    return m_session.path().isEmpty() || m_session.fault() ? static_cast<QWidget *>(m_choose) : m_kind;
}

void FileStep::setNotice(const QString &notice)
{
    m_notice = notice;
    refreshMessage();
}

void FileStep::chooseFile()
{
    const QString path = m_dialogs.openFile(
        this, tr("Import"), tr("Tables and contact cards (*.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)"));
    if (path.isEmpty())
        return;
    m_notice.clear();
    m_session.setPath(path);
}

void FileStep::refresh()
{
    const QFileInfo file(m_session.path());
    const QLocale &locale = m_session.document().words().locale();
    m_file->setText(m_session.path().isEmpty() ? tr("No file chosen")
                                               : u"%1 · %2"_s.arg(file.fileName(), fileSizeText(file.size(), locale)));
    m_choose->setText(m_session.path().isEmpty() ? tr("Choose a &File…") : tr("Choose &Another File…"));
    refreshChoices();
    refreshText();
    refreshMessage();
    if (!m_session.isReading())
        refreshPreview();
    Q_EMIT completeChanged();
}

void FileStep::refreshChoices()
{
    const ImportRequest &said = m_session.said();
    // Where a file cannot be read at all there is nothing to say about it.
    const bool known = !m_session.foundEncoding().isEmpty() || !said.sheet.isEmpty();
    m_choices->setVisible(m_session.preview() || m_session.isReading() || known);
    m_kind->setCurrentIndex(m_kind->findData(int(said.kind)));
    m_header->setChecked(said.hasHeader);
    const ImportPreview *preview = m_session.preview();
    if (!preview)
        return;
    QList<FoundCombo::Choice> sources;
    if (const auto presets = importPresets(said.kind)) {
        for (const ImportPreset &preset : *presets) {
            if (preset.id != genericPreset)
                sources.append({preset.name, preset.id});
        }
    }
    const QString &found = preview->mapping.presetName;
    m_source->show(!said.preset.isEmpty()
                       ? tr("Recognise it by the columns")
                       : (found.isEmpty() ? tr("No tool that is known") : tr("%1 (recognised)").arg(found)),
                   sources, said.preset);
}

void FileStep::refreshText()
{
    const ImportPreview *preview = m_session.preview();
    if (!preview)
        return;
    const ImportRequest &said = m_session.said();
    const bool isText = !preview->encoding.isEmpty();
    for (QWidget *control : {static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding),
                             static_cast<QWidget *>(m_delimiterLabel), static_cast<QWidget *>(m_delimiter)})
        control->setVisible(isText);
    m_sheet->setVisible(!isText);
    m_sheetLabel->setVisible(!isText);
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    m_sheet->addItems(preview->sheets);
    m_sheet->setCurrentText(preview->sheet);
    if (!isText)
        return;
    QList<FoundCombo::Choice> encodings;
    for (const QString &name : offeredEncodings())
        encodings.append({name, name});
    m_encoding->show(tr("%1 (found)").arg(m_session.foundEncoding()), encodings, said.encoding);
    QList<FoundCombo::Choice> delimiters;
    for (const QString &sign : {u","_s, u";"_s, u"\t"_s, u"|"_s})
        delimiters.append({delimiterText(sign), sign});
    m_delimiter->show(tr("%1 (found)").arg(delimiterText(m_session.foundDelimiter())), delimiters, said.delimiter);
}

void FileStep::refreshMessage()
{
    QString text = m_notice;
    bool isFault = false;
    if (const auto &fault = m_session.fault()) {
        // Its name is enough: the person has just chosen it.
        text = QString(fault->message).replace(m_session.path(), QFileInfo(m_session.path()).fileName());
        isFault = true;
    } else if (m_session.path().isEmpty()) {
        text =
            tr("Choose a table: CSV, TSV, text or an Excel workbook (.xlsx), or contact cards (.vcf). It can also be "
               "dragged onto the window.");
    } else if (text.isEmpty() && m_session.headerInDoubt()) {
        text =
            m_session.said().hasHeader
                ? tr("None of the names in the first row is known. If it is a record already, say so above.")
                : tr("The first row looks like a record, not like names of columns. If it names them, say so above.");
    } else if (text.isEmpty() && m_session.preview() && !m_session.preview()->mapping.confirmed) {
        text = tr("The columns of this tool were put together from memory: please look them over.");
    }
    m_message->setLook({.colour = isFault ? Colour::BadText : Colour::WarnText});
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void FileStep::refreshPreview()
{
    const ImportPreview *preview = m_session.preview();
    m_table->setVisible(preview != nullptr);
    m_filler->setVisible(preview == nullptr);
    m_caption->setVisible(preview != nullptr);
    if (!preview) {
        m_model->clear();
        return;
    }
    QStringList heads;
    for (const MappedColumn &column : preview->mapping.columns)
        heads.append(column.header);
    m_model->setContent(heads, int(preview->records.size()), [records = preview->records](int row, int column) {
        return records[row].value(column).left(longestCell).simplified();
    });
    const Theme &theme = Theme::current();
    for (int column = 0; column < heads.size(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), theme.px(96), theme.px(240)));
    }
    m_caption->setText(tr("%n column(s)", nullptr, int(heads.size())) + u" · "_s +
                       tr("the first %n row(s)", nullptr, int(preview->records.size())));
}

} // namespace talbook
