#pragma once

#include "core/plays/content_matrix.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>

namespace talbook
{

class Document;

/// What the plan has for each role at each stage, and what is advised.
class ContentGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        KindsRole = Qt::UserRole + 0x300, ///< QString: what is advised
        GapRole                           ///< bool
    };

    ContentGridModel(Document &document, QObject *parent);

    void setMatrix(ContentMatrix matrix, QHash<qint64, AssetUsage> usage);
    const ContentMatrix &matrix() const { return m_matrix; }
    const AssetUsage usageOf(AssetId asset) const { return m_usage.value(asset.value); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Document &m_document;
    ContentMatrix m_matrix;
    QHash<qint64, AssetUsage> m_usage;
};

/// Roles down, stages across; the chosen cell says which assets are listed.
class ContentGrid : public QTableView
{
    Q_OBJECT

public:
    explicit ContentGrid(ContentGridModel &model, QWidget *parent = nullptr);

    /// Nothing where no cell is chosen.
    std::optional<ContentPlace> chosen() const;
    void choose(int row, int column);

Q_SIGNALS:
    void chosenChanged();
    /// A cell was activated: something is to be added there.
    void fillRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ContentGridModel &m_model;
};

} // namespace talbook
