#include "ui/scoring/model_editor.h"

#include "ui/scoring/model_foot.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"

#include <QLineEdit>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString modelFilter()
{
    return ModelEditor::tr("Scoring models (*.json)");
}

} // namespace

bool ModelEditor::run(const QString &title, const std::function<Expected<QString>(Edit &)> &work)
{
    QString chosen;
    m_storing = true;
    const auto done = m_document.run(title, [&](Edit &edit) -> Expected<void> {
        const auto id = work(edit);
        TALBOOK_TRY(id);
        chosen = *id;
        return {};
    });
    m_storing = false;
    if (!done) {
        m_dialogs.error(this, done.error());
        reload();
        return false;
    }
    if (!chosen.isEmpty() && chosen != m_stored.id) {
        m_stored = {};
        m_stored.id = chosen;
        m_draft = m_stored;
    }
    reload();
    return true;
}

void ModelEditor::apply()
{
    const ModelDraft draft = m_draft;
    const ModelDraft stored = m_stored;
    const bool changed = hasUnappliedChanges();
    m_draft = m_stored; // from here on the plan has what was typed
    const bool done = run(tr("Scoring model: %1").arg(draft.name), [&](Edit &edit) -> Expected<QString> {
        QString id = draft.id;
        if (changed) {
            const auto kept = storeModel(edit, draft, m_document.words());
            TALBOOK_TRY(kept);
            id = *kept;
        }
        TALBOOK_TRY(chooseModel(edit, id, m_document.words()));
        return id;
    });
    if (!done) {
        m_stored = stored;
        m_draft = draft;
        showDraft();
    }
}

void ModelEditor::discard()
{
    m_draft = m_stored;
    showDraft();
}

void ModelEditor::saveAsNew(const QString &name)
{
    ModelDraft copy = copyOfModel(m_stored, m_models, m_document.words());
    copy.definition = m_draft.definition;
    if (m_stored.preset)
        copy.definition.insert(u"based_on"_s, m_stored.id);
    copy.name = name;
    const ModelDraft stored = m_stored;
    const ModelDraft draft = m_draft;
    m_draft = m_stored;
    if (run(tr("New scoring model: %1").arg(copy.name),
            [&](Edit &edit) { return storeModel(edit, copy, m_document.words()); })) {
        m_foot->endNaming();
        return;
    }
    m_stored = stored;
    m_draft = draft;
    showDraft();
    m_foot->nameField().setFocus(Qt::OtherFocusReason);
}

void ModelEditor::importModel()
{
    if (!letGo())
        return;
    const QString path = m_dialogs.openFile(this, tr("Import a scoring model"), modelFilter());
    if (path.isEmpty())
        return;
    const auto read = readModelFile(path, m_models, m_document.words());
    if (!read) {
        m_dialogs.error(this, read.error());
        return;
    }
    run(tr("Import scoring model: %1").arg(read->name),
        [&](Edit &edit) { return storeModel(edit, *read, m_document.words()); });
}

void ModelEditor::exportModel()
{
    const QString path =
        m_dialogs.saveFile(this, tr("Export the scoring model"), modelFilter(), m_stored.name + u".json"_s);
    if (path.isEmpty())
        return;
    if (const auto written = writeModelFile(m_stored, path); !written)
        m_dialogs.error(this, written.error());
}

bool ModelEditor::letGo()
{
    if (!hasUnappliedChanges() || !m_document.isOpen())
        return true;
    if (m_asking)
        return false;
    m_asking = true;
    const bool sound = m_faults.empty() && m_document.isEditable();
    QStringList answers = {tr("Discard"), tr("Keep editing")};
    if (sound)
        answers.prepend(tr("Apply"));
    const int answer = m_dialogs.choose(this, tr("Scoring Model"),
                                        tr("The changes to “%1” have not been applied.").arg(m_draft.name), answers);
    m_asking = false;
    if (answer == answers.size() - 1)
        return false;
    if (sound && answer == 0) {
        apply();
        return !hasUnappliedChanges();
    }
    m_draft = m_stored;
    return true;
}

} // namespace talbook
