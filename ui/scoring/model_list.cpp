#include "ui/scoring/model_list.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

QPushButton *action(const QString &iconName, const QString &text)
{
    auto *button = new QuietButton(icon(iconName), text);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace

ModelList::ModelList(QWidget *parent) : QWidget(parent), m_list(new QListWidget)
{
    setSurface(*this, Surface::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::Grid, 12, metric::Grid, metric::Grid);
    column->setSpacing(0);
    auto *title = new PlainLabel(tr("Models"), {.type = Type::Section});
    title->setContentsMargins(metric::Grid, 0, 0, metric::HalfGrid);
    column->addWidget(title);
    m_list->setAccessibleName(tr("Scoring models"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setSurface(*m_list->viewport(), Surface::Window);
    column->addWidget(m_list, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    column->addSpacing(metric::HalfGrid);
    m_duplicate = action(u"copy"_s, tr("Duplicate"));
    m_rename = action(u"pencil"_s, tr("Rename"));
    m_reset = action(u"history"_s, tr("Reset to preset"));
    m_delete = action(u"trash-2"_s, tr("Delete"));
    m_import = action(u"import"_s, tr("Import…"));
    m_export = action(u"share"_s, tr("Export…"));
    for (QPushButton *button : {m_duplicate, m_rename, m_reset, m_delete, m_import, m_export})
        column->addWidget(button, 0, Qt::AlignLeft);
    connect(m_duplicate, &QPushButton::clicked, this, &ModelList::duplicateRequested);
    connect(m_rename, &QPushButton::clicked, this, &ModelList::startRenaming);
    connect(m_reset, &QPushButton::clicked, this, &ModelList::resetRequested);
    connect(m_delete, &QPushButton::clicked, this, &ModelList::deleteRequested);
    connect(m_import, &QPushButton::clicked, this, &ModelList::importRequested);
    connect(m_export, &QPushButton::clicked, this, &ModelList::exportRequested);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(idRole).toString());
    });
    // The list is filled anew by what follows, which must not happen under its editor.
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString id = item->data(idRole).toString();
        if (item->text() != item->data(nameRole).toString())
            QMetaObject::invokeMethod(
                this, [this, id, name = item->text()] { Q_EMIT renamed(id, name); }, Qt::QueuedConnection);
    });
}

void ModelList::addGroup(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::current().font(Type::Caption));
}

void ModelList::addModel(const ModelDraft &model, bool active, bool editable)
{
    auto *item = new QListWidgetItem(model.name, m_list);
    item->setData(idRole, model.id);
    item->setData(nameRole, model.name);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (editable && !model.preset)
        flags |= Qt::ItemIsEditable;
    item->setFlags(flags);
    const QString words = active ? tr("%1, in use").arg(model.name) : model.name;
    item->setData(Qt::AccessibleTextRole, words);
    item->setToolTip(plainToolTip(words));
    // The others keep the mark's room, so that the names stand in one line.
    item->setIcon(active ? icon(u"check", Colour::Accent) : icon(u"check", Colour::Window));
}

void ModelList::setModels(const std::vector<ModelDraft> &models, const QString &active, const QString &chosen,
                          bool editable)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    bool own = false;
    bool hasPreset = false;
    addGroup(tr("Presets"));
    for (const ModelDraft &model : models) {
        if (!model.preset && !own) {
            addGroup(tr("Own models"));
            own = true;
        }
        addModel(model, model.id == active, editable);
        if (model.id != chosen)
            continue;
        m_list->setCurrentRow(m_list->count() - 1);
        hasPreset = model.preset || !model.basedOn().isEmpty();
        const bool isOwn = !model.preset;
        m_rename->setEnabled(editable && isOwn);
        m_reset->setEnabled(editable && isOwn && hasPreset);
        m_delete->setEnabled(editable && isOwn);
        const QString why = isOwn ? QString() : tr("A preset stays as it is.");
        for (QPushButton *button : {m_rename, m_reset, m_delete})
            button->setToolTip(plainToolTip(button->isEnabled() ? QString() : why));
    }
    m_duplicate->setEnabled(editable);
    m_import->setEnabled(editable);
}

void ModelList::startRenaming()
{
    if (QListWidgetItem *item = m_list->currentItem()) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->editItem(item);
    }
}

} // namespace talbook
