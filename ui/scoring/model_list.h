#pragma once

#include "core/scoring/model_store.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace talbook
{

/// The models of a plan, presets first, the one in use marked; what can be done with the chosen one beneath.
class ModelList : public QWidget
{
    Q_OBJECT

public:
    explicit ModelList(QWidget *parent = nullptr);

    /// Shows them with `chosen` chosen; tells nobody.
    void setModels(const std::vector<ModelDraft> &models, const QString &active, const QString &chosen, bool editable);
    QListWidget &list() const { return *m_list; }

Q_SIGNALS:
    void chosen(const QString &id);
    void renamed(const QString &id, const QString &name);
    void duplicateRequested();
    void resetRequested();
    void deleteRequested();
    void importRequested();
    void exportRequested();

private:
    void addGroup(const QString &title);
    void addModel(const ModelDraft &model, bool active, bool editable);
    void startRenaming();

    QListWidget *m_list;
    QPushButton *m_duplicate;
    QPushButton *m_rename;
    QPushButton *m_reset;
    QPushButton *m_delete;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace talbook
