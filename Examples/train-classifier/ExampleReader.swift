import ArgumentParser
import Foundation
import LanguageAnalysis

/// Reads examples from files; what cannot be read is named, and the rest goes on.
struct ExampleReader {
    let text: String
    let label: String
    let group: String?
    let hasHeader: Bool
    let quotes: Bool

    func read(_ data: Data, path: String) throws -> (examples: [LabelledText], faults: [String]) {
        if path.hasSuffix(".jsonl") || path.hasSuffix(".json") { return readJSONLines(data, path) }
        let separator = path.hasSuffix(".csv") ? UInt8(ascii: ",") : UInt8(ascii: "\t")
        return try readTable(DelimitedText(separator: separator, quotes: quotes).records(of: Array(data)), path)
    }

    private func readTable(_ records: [DelimitedText.Record], _ path: String) throws -> ([LabelledText], [String]) {
        var records = records[...]
        let header = hasHeader ? records.popFirst()?.fields ?? [] : []
        func column(_ name: String) throws -> Int {
            if let index = header.firstIndex(of: name) { return index }
            if let number = Int(name), number > 0 { return number - 1 }
            throw ValidationError("'\(path)' has no field '\(name)'; it has \(header.joined(separator: ", ")).")
        }
        let columns = (text: try column(text), label: try column(label), group: try group.map(column))
        let needed = max(columns.text, columns.label, columns.group ?? 0)
        var examples: [LabelledText] = []
        var faults: [String] = []
        for record in records {
            guard record.fields.count > needed else {
                faults.append("\(path):\(record.line): \(record.fields.count) fields, expected \(needed + 1) or more")
                continue
            }
            let fields = record.fields
            examples.append(
                LabelledText(
                    fields[columns.text],
                    label: fields[columns.label],
                    group: columns.group.map { fields[$0] }
                )
            )
        }
        return (examples, faults)
    }

    private func readJSONLines(_ data: Data, _ path: String) -> ([LabelledText], [String]) {
        var examples: [LabelledText] = []
        var faults: [String] = []
        let decoder = JSONDecoder()
        for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
            do {
                let fields = try decoder.decode([String: Scalar].self, from: line)
                guard let text = fields[text]?.text, let label = fields[label]?.text else {
                    faults.append("\(path):\(number + 1): no '\(self.text)' or no '\(self.label)'")
                    continue
                }
                examples.append(LabelledText(text, label: label, group: group.flatMap { fields[$0]?.text }))
            } catch {
                faults.append("\(path):\(number + 1): \(error)")
            }
        }
        return (examples, faults)
    }

    /// A field of a JSON object as text; lists and objects have none.
    private struct Scalar: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let string = try? container.decode(String.self) {
                text = string
            } else if let flag = try? container.decode(Bool.self) {
                text = String(flag)
            } else if let number = try? container.decode(Double.self) {
                text = number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
            } else {
                text = nil
            }
        }
    }
}
