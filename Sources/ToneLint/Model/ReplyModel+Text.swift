/// Where the text of a model is not what it should be.
public struct ReplyModelError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// What is wrong there.
    public let reason: String

    /// The line and the reason.
    public var description: String { "line \(line): \(reason)" }
}

extension ReplyModel {
    /// Reads weights as written by ``text``.
    ///
    /// - Throws: ``ReplyModelError`` with the first line that is no line of weights.
    public init(text: String) throws(ReplyModelError) {
        let (model, error) = ReplyModel.read(text)
        if let error { throw error }
        self = model
    }

    /// The weights as a table parted by tabs, the same for the same model: a head with the labels, then a line a feature with a
    /// weight in hundredths for each label.
    public var text: String {
        let head = (["feature"] + labels).joined(separator: "\t")
        let rows = weights.sorted { $0.key < $1.key }.map { feature, row in
            ([feature] + row.map(String.init)).joined(separator: "\t")
        }
        return ([head] + rows).joined(separator: "\n")
    }

    /// What can be read of a text, and the first line that cannot.
    static func read(_ text: String) -> (model: ReplyModel, error: ReplyModelError?) {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
            .map { (number: $0 + 1, fields: $1.split(separator: 0x09).map { Substring($0) }) }
            .filter { !$0.fields.isEmpty }
        guard let head = lines.first, head.fields[0] == "feature", head.fields.count > 1 else {
            let error = ReplyModelError(line: lines.first?.number ?? 1, reason: "no head: `feature` and the labels")
            return (ReplyModel(labels: []), error)
        }
        var model = ReplyModel(labels: head.fields.dropFirst().map(String.init))
        var error: ReplyModelError?
        for (number, fields) in lines.dropFirst() {
            let row = fields.dropFirst().compactMap { Int($0) }
            if row.count == model.labels.count, row.count == fields.count - 1 {
                model.add(row, of: String(fields[0]))
            } else if error == nil {
                error = ReplyModelError(
                    line: number,
                    reason: "expected a feature and \(model.labels.count) whole numbers, parted by tabs"
                )
            }
        }
        return (model, error)
    }
}
