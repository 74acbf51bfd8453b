#include "ui/plays/messages_tab.h"

#include "ui/accounts/field_frame.h"
#include "ui/accounts/record_rows.h"
#include "ui/committee/person_words.h"
#include "ui/plays/message_preview.h"
#include "ui/plays/text_field.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &stageIds()
{
    static const QStringList ids{u"awareness"_s, u"consideration"_s, u"decision"_s};
    return ids;
}

QString stageName(const QString &stage)
{
    return stage == u"awareness"       ? MessagesTab::tr("Awareness")
           : stage == u"consideration" ? MessagesTab::tr("Consideration")
           : stage == u"decision"      ? MessagesTab::tr("Decision")
                                       : stage;
}

QString roleName(const QString &role, const Wording &words)
{
    const auto index = buyingRoles().indexOf(role);
    return index < 0 ? role : roleTitle(int(index), words);
}

QString languageName(const QString &language)
{
    return language == u"ru" ? u"Русский"_s : u"English"_s;
}

} // namespace

MessagesTab::MessagesTab(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_roleFilter(new QComboBox), m_kindFilter(new QComboBox),
      m_languageFilter(new QComboBox), m_new(new QPushButton(icon(u"plus"), {})),
      m_copy(new QPushButton(icon(u"copy"), {})), m_remove(new QPushButton(icon(u"trash-2"), {})),
      m_rows(new RecordRows(this)), m_list(new TableView({})), m_name(new QLineEdit), m_role(new QComboBox),
      m_stage(new QComboBox), m_kind(new QComboBox), m_language(new QComboBox), m_subject(new QLineEdit),
      m_body(new TextField(0)), m_insert(new QPushButton(icon(u"tag"), {})), m_variables(new QMenu(this)),
      m_fault(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText})),
      m_preview(new MessagePreview(document))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * metric::Grid);
    split->addWidget(buildList());
    split->addWidget(buildEditor());
    split->addWidget(m_preview);
    const Theme &theme = Theme::current();
    split->setSizes({theme.px(320), theme.px(400), theme.px(320)});
    for (int i = 0; i < 3; ++i)
        split->setStretchFactor(i, 1);
    row->addWidget(split);
    connect(m_new, &QPushButton::clicked, this, &MessagesTab::add);
    connect(m_copy, &QPushButton::clicked, this, &MessagesTab::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &MessagesTab::remove);
    for (QComboBox *filter : {m_roleFilter, m_kindFilter, m_languageFilter})
        connect(filter, &QComboBox::activated, this, &MessagesTab::fillRows);
    connect(&document, &Document::settling, this, &MessagesTab::settle);
    connect(&document, &Document::stateChanged, this, [this] {
        if (m_document.isOpen())
            showCurrent();
    });
    retranslate();
}

QWidget *MessagesTab::buildList()
{
    auto *side = new QWidget;
    side->setMinimumWidth(Theme::current().px(352)); // three lists side by side
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid + 2);
    auto *filters = new QWidget;
    auto *filterFlow = new FlowLayout(filters);
    filterFlow->setContentsMargins(0, 0, 0, 0);
    filterFlow->setSpacing(metric::HalfGrid);
    for (QComboBox *box : {m_roleFilter, m_kindFilter, m_languageFilter})
        filterFlow->addWidget(box);
    column->addWidget(filters);
    m_list->setLeadingInset(0);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditable(false);
    m_rows->setColumns(std::vector<RecordColumn>{{.width = 140}, {.width = 104}, {.width = 72}, {.width = 72}});
    m_rows->present(*m_list);
    // The role stands in most names, and like the kind has a filter of its own. The language stays: a preset has one
    // name for both of its languages.
    m_columns = new ColumnFit(*m_list, {{.least = 160, .share = 3},
                                        {.least = 104, .share = 1, .leaves = 2},
                                        {.leaves = 1},
                                        {.sample = languageName(u"ru"_s)}});
    column->addWidget(m_list, 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(metric::HalfGrid);
    for (QPushButton *button : {m_new, m_copy, m_remove})
        flow->addWidget(button);
    column->addWidget(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_filling && index.isValid())
            show(int(m_rows->idAt(index.row())));
    });
    // Sorted anew, the chosen template stays chosen.
    connect(m_list->sortHeader(), &SortHeader::sortRequested, this, &MessagesTab::fillRows);
    return side;
}

QWidget *MessagesTab::buildEditor()
{
    m_editor = new QWidget;
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid + 2);
    column->addWidget(m_name);
    auto *what = new QWidget;
    auto *flow = new FlowLayout(what);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(metric::HalfGrid);
    for (QComboBox *box : {m_role, m_stage, m_kind, m_language}) {
        flow->addWidget(box);
        connect(box, &QComboBox::activated, this, &MessagesTab::take);
    }
    column->addWidget(what);
    column->addWidget(m_subject);
    column->addWidget(new FieldFrame(*m_body), 1);
    column->addWidget(m_insert, 0, Qt::AlignLeft);
    m_insert->setMenu(m_variables);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    connect(m_name, &QLineEdit::editingFinished, this, &MessagesTab::take);
    connect(m_subject, &QLineEdit::editingFinished, this, &MessagesTab::take);
    connect(m_body, &TextField::edited, this, &MessagesTab::take);
    // The preview follows every letter; the plan gets what is typed when the field is left.
    connect(m_subject, &QLineEdit::textEdited, this, [this] {
        m_typing = m_subject;
        m_preview->setMessage(typed());
    });
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_typing = m_body;
        m_preview->setMessage(typed());
    });
    connect(m_variables, &QMenu::aboutToShow, this, &MessagesTab::fillVariables);
    return m_editor;
}

QString MessagesTab::keyOf(const MessageTemplate &message)
{
    return message.preset.isEmpty() ? QString::number(message.id.value) : message.preset;
}

const MessageTemplate *MessagesTab::current() const
{
    const auto found = std::ranges::find(m_messages, m_current, keyOf);
    return found == m_messages.end() ? nullptr : &*found;
}

void MessagesTab::read()
{
    if (!m_document.isOpen())
        return;
    auto found = messageTemplates(m_document.plan().database(), m_document.words());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_messages = std::move(*found);
    if (!current() && !m_messages.empty()) {
        // One in the person's own language first.
        const QString language = languageCode(m_document.words().language());
        const auto own = std::ranges::find(m_messages, language, &MessageTemplate::language);
        m_current = keyOf(own == m_messages.end() ? m_messages.front() : *own);
    }
    fillRows();
    showCurrent();
    m_preview->read();
}

void MessagesTab::fillRows()
{
    m_filling = true;
    const Wording &words = m_document.words();
    const auto passes = [](const QComboBox &box, const QString &value) {
        const QString wanted = box.currentData().toString();
        return wanted.isEmpty() || value.isEmpty() || wanted == value;
    };
    std::vector<RecordRows::Row> rows;
    for (size_t i = 0; i < m_messages.size(); ++i) {
        const MessageTemplate &message = m_messages[i];
        if (!passes(*m_roleFilter, message.role) || !passes(*m_kindFilter, message.kind) ||
            !passes(*m_languageFilter, message.language))
            continue;
        const QString name = message.isChangedPreset() ? tr("%1 (changed)").arg(message.name) : message.name;
        rows.push_back(
            {qint64(i),
             {{.text = name, .words = message.stage.isEmpty() ? name : name + u", "_s + stageName(message.stage)},
              {message.role.isEmpty() ? tr("Any role") : roleName(message.role, words)},
              {messageKindName(message.kind, words)},
              {languageName(message.language)}},
             false});
    }
    m_rows->setRows(std::move(rows));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (keyOf(m_messages[size_t(m_rows->idAt(row))]) == m_current)
            m_list->setCurrentIndex(m_rows->index(row, 0));
    }
    m_filling = false;
}

void MessagesTab::show(int index)
{
    settle();
    if (index >= 0 && index < int(m_messages.size()))
        m_current = keyOf(m_messages[size_t(index)]);
    showCurrent();
    m_preview->read();
}

void MessagesTab::showCurrent()
{
    const MessageTemplate *message = current();
    const bool editable = m_document.isEditable();
    m_filling = true;
    const MessageTemplate shown = message ? *message : MessageTemplate();
    // What is being typed stays when something else in the document changes.
    const bool other = m_shown != m_current;
    m_shown = m_current;
    if (other || !m_name->isModified()) {
        m_name->setText(shown.name);
        m_name->setCursorPosition(0);
    }
    const auto choose = [](QComboBox &box, const QString &value) {
        box.setCurrentIndex(std::max(0, box.findData(value)));
    };
    choose(*m_role, shown.role);
    choose(*m_stage, shown.stage);
    choose(*m_kind, shown.kind);
    choose(*m_language, shown.language);
    if ((other || !m_subject->isModified()) && m_subject->text() != shown.subject) {
        m_subject->setText(shown.subject);
        m_subject->setCursorPosition(0); // a long one shows how it begins
    }
    m_body->setStored(shown.body);
    m_filling = false;
    for (QComboBox *box : {m_role, m_stage, m_kind, m_language})
        box->setEnabled(editable && message);
    m_name->setReadOnly(!editable || !message);
    m_subject->setReadOnly(!editable || !message);
    m_body->setReadOnly(!editable || !message);
    m_insert->setEnabled(editable && message);
    m_new->setEnabled(editable);
    m_copy->setEnabled(editable && message);
    m_remove->setEnabled(editable && message && !message->id.isNull());
    m_remove->setText(message && !message->preset.isEmpty() ? tr("Restore") : tr("Remove"));
    m_remove->setToolTip(message && message->id.isNull()
                             ? tr("A template that comes with Talbook and was not changed stays.")
                             : QString());
    m_preview->setMessage(message ? typed() : shown);
}

MessageTemplate MessagesTab::typed() const
{
    MessageTemplate message = current() ? *current() : MessageTemplate();
    message.name = m_name->text().trimmed();
    message.role = m_role->currentData().toString();
    message.stage = m_stage->currentData().toString();
    message.kind = m_kind->currentData().toString();
    message.language = m_language->currentData().toString();
    message.subject = m_subject->text();
    message.body = m_body->text();
    return message;
}

void MessagesTab::take()
{
    const MessageTemplate *before = current();
    if (!before || m_filling || !m_document.isEditable())
        return;
    const MessageTemplate now = typed();
    m_name->setModified(false);
    m_subject->setModified(false);
    if (now.name == before->name && now.role == before->role && now.stage == before->stage &&
        now.kind == before->kind && now.language == before->language && now.subject == before->subject &&
        now.body == before->body)
        return;
    store(tr("Change the template “%1”").arg(now.name), now, u"message/"_s + m_current);
}

bool MessagesTab::store(const QString &title, const MessageTemplate &message, const QString &key)
{
    MessageId stored;
    const auto done = m_document.run(
        title,
        [&](Edit &edit) -> Expected<void> {
            const auto id = storeMessage(edit, message);
            TALBOOK_TRY(id);
            stored = *id;
            return {};
        },
        key);
    m_fault->setVisible(!done);
    if (!done) {
        m_fault->setText(done.error().message);
        return false;
    }
    if (message.preset.isEmpty() && keyOf(message) != QString::number(stored.value)) {
        m_current = QString::number(stored.value);
        read();
    }
    return true;
}

void MessagesTab::settle()
{
    if (!m_document.isOpen() || !current())
        return;
    m_body->settle();
    take();
}

void MessagesTab::add()
{
    settle();
    MessageTemplate fresh;
    fresh.name = tr("New template");
    fresh.kind = messageKinds().front();
    fresh.language = languageCode(m_document.words().language());
    fresh.role = m_roleFilter->currentData().toString();
    fresh.subject = tr("A word to {{contact.first_name}}");
    fresh.body = tr("Write here. Insert variables from the list below.");
    if (store(tr("New template"), fresh)) {
        m_name->setFocus();
        m_name->selectAll();
    }
}

void MessagesTab::duplicate()
{
    settle();
    const MessageTemplate *message = current();
    if (!message)
        return;
    MessageId made;
    const auto done = m_document.run(tr("Duplicate the template “%1”").arg(message->name),
                                     [&, original = *message](Edit &edit) -> Expected<void> {
                                         const auto id = duplicateMessage(edit, original, m_document.words());
                                         TALBOOK_TRY(id);
                                         made = *id;
                                         return {};
                                     });
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_current = QString::number(made.value);
    read();
}

void MessagesTab::remove()
{
    const MessageTemplate *message = current();
    if (!message || message->id.isNull())
        return;
    const QString title = message->preset.isEmpty() ? tr("Remove the template “%1”") : tr("Restore the template “%1”");
    const auto done =
        m_document.run(title.arg(message->name), [id = message->id](Edit &edit) { return removeMessage(edit, id); });
    if (!done)
        Q_EMIT failed(done.error());
}

void MessagesTab::fillVariables()
{
    m_variables->clear();
    const auto all = messageVariables(m_document.words());
    if (!all)
        return;
    const std::array levels{std::pair(u"account"_s, tr("Of the account")), std::pair(u"contact"_s, tr("Of the person")),
                            std::pair(u"behaviour"_s, tr("Of their behaviour")), std::pair(u"ours"_s, tr("Our own"))};
    for (const auto &[level, name] : levels) {
        m_variables->addSection(name);
        for (const MessageVariable &variable : *all) {
            if (variable.level != level)
                continue;
            QAction *action =
                m_variables->addAction(menuText(variable.name), this, [this, id = variable.id] { insertVariable(id); });
            action->setData(variable.id);
        }
    }
}

void MessagesTab::insertVariable(const QString &variable)
{
    const QString gap = u"{{"_s + variable + u"}}"_s;
    if (m_typing == m_subject) {
        m_subject->insert(gap);
        m_preview->setMessage(typed());
        m_subject->setFocus();
        return;
    }
    m_body->insertPlainText(gap);
    m_body->setFocus();
}

void MessagesTab::takeFocus()
{
    m_list->setFocus();
}

void MessagesTab::fillBoxes()
{
    const Wording &words = m_document.words();
    const auto refill = [](QComboBox &box, const QString &name, const QString &any,
                           const QList<std::pair<QString, QString>> &values) {
        const QString chosen = box.currentData().toString();
        box.clear();
        if (!any.isEmpty())
            box.addItem(any, QString());
        for (const auto &[id, text] : values)
            box.addItem(text, id);
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
        box.setAccessibleName(name);
    };
    QList<std::pair<QString, QString>> roles, kinds, stages;
    for (const QString &role : buyingRoles())
        roles.append({role, roleName(role, words)});
    for (const QString &kind : messageKinds())
        kinds.append({kind, messageKindName(kind, words)});
    for (const QString &stage : stageIds())
        stages.append({stage, stageName(stage)});
    const QList<std::pair<QString, QString>> languages{{u"en"_s, languageName(u"en"_s)},
                                                       {u"ru"_s, languageName(u"ru"_s)}};
    refill(*m_roleFilter, tr("Templates for the role"), tr("Any role"), roles);
    refill(*m_kindFilter, tr("Templates of the kind"), tr("Any kind"), kinds);
    refill(*m_languageFilter, tr("Templates in the language"), tr("Any language"), languages);
    refill(*m_role, tr("Role"), tr("Any role"), roles);
    refill(*m_stage, tr("Stage"), tr("Any stage"), stages);
    refill(*m_kind, tr("Kind"), {}, kinds);
    refill(*m_language, tr("Language"), {}, languages);
}

void MessagesTab::retranslate()
{
    fillBoxes();
    m_list->setAccessibleName(tr("Templates"));
    std::vector<RecordColumn> columns = m_rows->columns();
    columns[0].title = tr("Template");
    columns[1].title = tr("Role");
    columns[2].title = tr("Kind");
    columns[3].title = tr("Language");
    m_rows->setColumns(std::move(columns));
    QString longest;
    for (const QString &kind : messageKinds()) {
        const QString name = messageKindName(kind, m_document.words());
        longest = name.size() > longest.size() ? name : longest;
    }
    m_columns->setSample(2, longest);
    m_columns->fit();
    m_new->setText(tr("New"));
    m_copy->setText(tr("Duplicate"));
    m_name->setAccessibleName(tr("Name of the template"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_body->setAccessibleName(tr("Text of the message"));
    m_insert->setText(tr("Insert a variable"));
    m_preview->retranslate();
    if (m_document.isOpen())
        showCurrent();
}

} // namespace talbook
