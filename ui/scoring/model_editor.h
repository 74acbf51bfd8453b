#pragma once

#include "core/scoring/model_check.h"
#include "core/scoring/model_store.h"

#include <QDialog>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace talbook
{

class Dialogs;
class Document;
class EffectPanel;
class EffectRunner;
class ModelFoot;
class ModelForm;
class ModelList;
class PlainLabel;

/// The scoring models of a plan: chosen on the left, changed in the middle, with what that does to the accounts on the
/// right before anything is stored. Not modal: undo and the pages stay within reach.
///
/// Fields change a draft. Apply stores it and scores the plan by it, as one step. A preset is never changed: its first
/// edit makes the draft an own copy.
class ModelEditor : public QDialog
{
    Q_OBJECT

public:
    ModelEditor(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ModelEditor() override;

    /// Shows the editor of that window, a new one where none is open.
    static ModelEditor &open(Document &document, Dialogs &dialogs, QWidget *window);
    /// Asks what becomes of changes that are not applied in the editor of that window, if there are any. False where
    /// the person wants to go on editing, or applying them failed.
    static bool settle(QWidget *window);

    ModelList &list() const { return *m_list; }
    ModelForm &form() const { return *m_form; }
    EffectPanel &effect() const { return *m_effect; }
    ModelFoot &foot() const { return *m_foot; }
    EffectRunner &runner() const { return *m_runner; }
    bool hasUnappliedChanges() const;
    /// Turns to the kinds of activity, to the first one without points where there is one.
    void showKinds();

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildMiddle();
    void rebuild();
    /// Reads the plan's models again; what was typed and not applied stays.
    void reload();
    void choose(const QString &id);
    void showDraft();
    void showState();
    void onEdited();
    void apply();
    void discard();
    void saveAsNew(const QString &name);
    void importModel();
    void exportModel();
    /// One step of the plan; a failure is told. Chooses the model `work` returns, if it names one.
    bool run(const QString &title, const std::function<Expected<QString>(Edit &)> &work);
    /// True where nothing is left to lose: applied, discarded, or nothing was changed.
    bool letGo();
    const ModelDraft *model(const QString &id) const;
    void requestEffect();
    QString reason() const;

    Document &m_document;
    Dialogs &m_dialogs;
    QString m_plan; ///< path of the one it was opened for
    std::optional<ModelPresets> m_presets;
    std::optional<ActivityKinds> m_kinds;
    std::vector<ModelDraft> m_models;
    QString m_active;
    ModelDraft m_stored; ///< the chosen model as the plan has it
    ModelDraft m_draft;  ///< and as it stands in the form
    std::vector<ModelFault> m_faults;
    bool m_storing = false; ///< a step of this window's own is under way
    bool m_asking = false;

    EffectRunner *m_runner;
    QVBoxLayout *m_whole;
    QWidget *m_content = nullptr;
    ModelList *m_list = nullptr;
    ModelForm *m_form = nullptr;
    EffectPanel *m_effect = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_kind = nullptr;
    ModelFoot *m_foot = nullptr;
};

} // namespace talbook
