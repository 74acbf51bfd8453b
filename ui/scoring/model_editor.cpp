#include "ui/scoring/model_editor.h"

#include "ui/scoring/effect_panel.h"
#include "ui/scoring/effect_runner.h"
#include "ui/scoring/model_foot.h"
#include "ui/scoring/model_form.h"
#include "ui/scoring/model_list.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int listWidth = 236;
constexpr int effectWidth = 320;

} // namespace

ModelEditor::ModelEditor(Document &document, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_document(document), m_dialogs(dialogs), m_plan(document.plan().path()),
      m_runner(new EffectRunner(document, this)), m_whole(new QVBoxLayout(this))
{
    const Theme &theme = Theme::current();
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setSizeGripEnabled(false);
    resize(theme.px(1200), theme.px(672));
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    // The window's own actions, so that undo works here as well; their shortcuts belong to the window they are in.
    for (const QString &id : {u"edit.undo"_s, u"edit.redo"_s}) {
        if (auto *action = parent ? parent->window()->findChild<QAction *>(id) : nullptr)
            addAction(action);
    }
    if (parent)
        parent->window()->installEventFilter(this);
    connect(&document, &Document::reset, this, [this] {
        if (!m_document.isOpen() || m_document.plan().path() != m_plan) {
            m_draft = m_stored; // it belonged to a plan that is gone
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        } else {
            if (m_form)
                m_form->setUses(kindUse(m_document.standings().facts()));
            if (!m_storing)
                reload();
        }
    });
    // Of a large plan the figures follow later; its models are known at once.
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (!m_storing && m_document.isOpen() && (summary.touches("scoring_model") || summary.touches("setting")))
            reload();
    });
    connect(&document, &Document::figuresChanged, this, &ModelEditor::requestEffect);
    connect(&document, &Document::stateChanged, this, &ModelEditor::showState);
    rebuild();
}

ModelEditor::~ModelEditor() = default;

ModelEditor &ModelEditor::open(Document &document, Dialogs &dialogs, QWidget *window)
{
    auto *editor = window->findChild<ModelEditor *>(QString(), Qt::FindDirectChildrenOnly);
    if (!editor) {
        editor = new ModelEditor(document, dialogs, window);
        editor->setAttribute(Qt::WA_DeleteOnClose);
    }
    editor->show();
    editor->raise();
    editor->activateWindow();
    return *editor;
}

void ModelEditor::showKinds()
{
    m_form->goTo(u"kinds"_s);
}

bool ModelEditor::settle(QWidget *window)
{
    auto *editor = window->findChild<ModelEditor *>(QString(), Qt::FindDirectChildrenOnly);
    return !editor || !editor->isVisible() || editor->letGo();
}

void ModelEditor::rebuild()
{
    setWindowTitle(tr("Scoring Model"));
    auto presets = ModelPresets::load(m_document.words());
    auto kinds = ActivityKinds::load(m_document.words());
    if (!presets || !kinds) {
        m_dialogs.error(this, presets ? kinds.error() : presets.error());
        return;
    }
    delete m_content;
    m_presets = std::move(*presets);
    m_kinds = std::move(*kinds);
    setLocale(m_document.words().locale());
    build();
    reload();
}

void ModelEditor::build()
{
    const Theme &theme = Theme::current();
    m_content = new QWidget;
    m_whole->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    m_list = new ModelList;
    m_list->setFixedWidth(theme.px(listWidth));
    parts->addWidget(m_list);
    parts->addWidget(buildMiddle(), 1);
    parts->addWidget(new ThinLine(Qt::Vertical));
    m_effect = new EffectPanel(m_document, *m_runner);
    m_effect->setFixedWidth(theme.px(effectWidth));
    parts->addWidget(m_effect);
    column->addLayout(parts, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    m_foot = new ModelFoot;
    column->addWidget(m_foot);
    connect(m_foot, &ModelFoot::applyRequested, this, &ModelEditor::apply);
    connect(m_foot, &ModelFoot::discardRequested, this, &ModelEditor::discard);
    connect(m_foot, &ModelFoot::saveRequested, this, &ModelEditor::saveAsNew);
    connect(m_foot, &ModelFoot::namingRequested, this, [this] {
        const bool named = m_draft.id.isEmpty();
        m_foot->startNaming(named ? m_draft.name : copyOfModel(m_stored, m_models, m_document.words()).name);
    });
    connect(m_foot, &ModelFoot::faultRequested, this, [this] {
        if (!m_faults.empty())
            m_form->goTo(m_faults.front().path);
    });

    connect(m_list, &ModelList::chosen, this, [this](const QString &id) {
        // Not from within the list's own signal, which may have to be taken back.
        QMetaObject::invokeMethod(
            this, [this, id] { choose(id); }, Qt::QueuedConnection);
    });
    connect(m_list, &ModelList::renamed, this, [this](const QString &id, const QString &name) {
        run(tr("Rename scoring model to %1").arg(name), [&](Edit &edit) -> Expected<QString> {
            TALBOOK_TRY(renameModel(edit, id, name, m_document.words()));
            return id;
        });
    });
    connect(m_list, &ModelList::duplicateRequested, this, [this] {
        if (!letGo())
            return;
        const ModelDraft copy = copyOfModel(m_stored, m_models, m_document.words());
        run(tr("New scoring model: %1").arg(copy.name),
            [&](Edit &edit) { return storeModel(edit, copy, m_document.words()); });
    });
    connect(m_list, &ModelList::resetRequested, this, [this] {
        m_draft = m_stored; // what was typed gives way to the preset as well
        run(tr("Reset scoring model: %1").arg(m_stored.name), [&](Edit &edit) -> Expected<QString> {
            TALBOOK_TRY(resetModel(edit, m_stored.id, m_document.words()));
            return m_stored.id;
        });
    });
    connect(m_list, &ModelList::deleteRequested, this, [this] {
        const ModelDraft gone = m_stored;
        m_draft = m_stored;
        run(tr("Delete scoring model: %1").arg(gone.name), [&](Edit &edit) -> Expected<QString> {
            TALBOOK_TRY(deleteModel(edit, gone.id, m_document.words()));
            return gone.basedOn();
        });
    });
    connect(m_list, &ModelList::importRequested, this, &ModelEditor::importModel);
    connect(m_list, &ModelList::exportRequested, this, &ModelEditor::exportModel);
    connect(m_form, &ModelForm::edited, this, &ModelEditor::onEdited);
}

QWidget *ModelEditor::buildMiddle()
{
    auto *middle = new QWidget;
    setSurface(*middle, Surface::Base);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(metric::PageMargin, 12, metric::Grid, 0);
    column->setSpacing(metric::HalfGrid);
    m_name = new PlainLabel({}, {.type = Type::Section});
    m_kind = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_kind->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_kind);
    column->addSpacing(metric::HalfGrid);
    m_form = new ModelForm(*m_presets, *m_kinds, m_document.standings().facts().settings.currency, m_document.words());
    m_form->setUses(kindUse(m_document.standings().facts()));
    column->addWidget(m_form, 1);
    return middle;
}

const ModelDraft *ModelEditor::model(const QString &id) const
{
    const auto found = std::ranges::find(m_models, id, &ModelDraft::id);
    return found == m_models.end() ? nullptr : &*found;
}

bool ModelEditor::hasUnappliedChanges() const
{
    return m_draft.definition != m_stored.definition;
}

void ModelEditor::reload()
{
    auto models = modelDrafts(m_document.plan().database(), *m_presets);
    const auto active = activeModel(m_document.plan().database(), *m_presets);
    if (!models || !active) {
        m_dialogs.error(this, models ? active.error() : models.error());
        return;
    }
    m_models = std::move(*models);
    m_active = *active;
    const bool changed = hasUnappliedChanges();
    const ModelDraft *chosen = model(m_stored.id);
    if (!chosen) // the first time, or it was removed: by this window, by undo
        chosen = model(m_active);
    if (!chosen)
        chosen = &m_models.front();
    const bool same = chosen->id == m_stored.id;
    m_stored = *chosen;
    if (!changed)
        m_draft = m_stored;
    else if (!same) // what was typed does not go with the model it was typed into
        m_draft.id.clear();
    else if (!m_draft.id.isEmpty())
        m_draft.name = m_stored.name;
    showDraft();
}

void ModelEditor::choose(const QString &id)
{
    if (id != m_stored.id && letGo()) {
        if (const ModelDraft *chosen = model(id)) {
            m_stored = *chosen;
            m_draft = m_stored;
        }
    }
    m_foot->endNaming();
    showDraft();
}

void ModelEditor::showDraft()
{
    m_list->setModels(m_models, m_active, m_stored.id, m_document.isEditable());
    m_form->setDefinition(m_draft.definition, m_stored.definition);
    m_faults = modelFaults(m_draft.definition, m_document.words());
    m_form->setFaults(m_faults);
    showState();
    requestEffect();
}

void ModelEditor::onEdited()
{
    const QJsonObject &edited = m_form->definition();
    if (!m_stored.preset) {
        m_draft.definition = edited;
    } else if (edited == m_stored.definition) {
        m_draft = m_stored;
    } else {
        if (m_draft.preset)
            m_draft = copyOfModel(m_stored, m_models, m_document.words());
        m_draft.definition = edited;
    }
    m_faults = modelFaults(m_draft.definition, m_document.words());
    m_form->setFaults(m_faults);
    showState();
    requestEffect();
}

void ModelEditor::requestEffect()
{
    if (!m_document.isOpen() || !m_presets)
        return;
    if (!m_faults.empty()) {
        m_runner->forget();
        m_effect->setRemark(tr("The figures stand still until the fault is mended."));
        return;
    }
    m_effect->setRemark({});
    m_runner->request(m_presets->model(m_draft.definition));
}

QString ModelEditor::reason() const
{
    if (!m_document.isEditable())
        return tr("The plan can only be read; nothing can be stored in it.");
    if (!m_faults.empty())
        return m_faults.front().message;
    if (hasUnappliedChanges())
        return m_stored.id == m_active || m_draft.id.isEmpty()
                   ? QString()
                   : tr("Apply stores the changes and scores the plan by “%1”.").arg(m_draft.name);
    return m_stored.id == m_active ? tr("Nothing has been changed.")
                                   : tr("Apply scores the plan by “%1”.").arg(m_stored.name);
}

void ModelEditor::showState()
{
    if (!m_document.isOpen() || !m_content)
        return;
    const bool changed = hasUnappliedChanges();
    const ModelPresets::Preset *preset = m_presets->find(m_stored.basedOn());
    m_name->setText(m_draft.name);
    if (m_draft.preset)
        m_kind->setText(tr("A preset. It stays as it is: your first change makes an own copy of it."));
    else if (m_draft.id.isEmpty())
        m_kind->setText(tr("A copy that is not stored yet. Apply stores it; “%1” stays as it is.").arg(m_stored.name));
    else
        m_kind->setText(preset ? tr("An own model, made of “%1”.").arg(preset->name) : tr("An own model."));
    const bool editable = m_document.isEditable();
    const bool sound = editable && m_faults.empty();
    m_foot->setState({.reason = reason(),
                      .isFault = !m_faults.empty(),
                      .canApply = sound && (changed || m_stored.id != m_active),
                      .canSave = sound,
                      .canDiscard = changed});
}

void ModelEditor::reject()
{
    if (letGo())
        QDialog::reject();
}

/// Enter belongs to the fields: it must not press whatever button a dialog takes for its default.
void ModelEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void ModelEditor::closeEvent(QCloseEvent *event)
{
    if (letGo())
        event->accept();
    else
        event->ignore();
}

/// The window takes this one with it, so that it has to ask first.
bool ModelEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || !isVisible() || letGo())
        return QDialog::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ModelEditor::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // The document learns its language after the translations are there.
    if (event->type() == QEvent::LanguageChange && m_content)
        QMetaObject::invokeMethod(this, &ModelEditor::rebuild, Qt::QueuedConnection);
}

} // namespace talbook
