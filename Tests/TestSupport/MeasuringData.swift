public import Foundation
import Testing

/// Real data for measuring, kept outside the repository because several licences forbid copying it.
///
/// Found beside the checkout, or where the environment variable `REPUTATION_DATA` points. What is not there is a printed
/// skip, or, with `REPUTATION_DATA_REQUIRED=1`, a failure of the test.
public enum MeasuringData: Sendable {
    /// The file or folder at a path below the data folder, or `nil` with the reason printed.
    public static func url(
        _ path: String,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        function: String = #function
    ) -> URL? {
        let folder: URL
        if let override = environment["REPUTATION_DATA"] {
            folder = URL(fileURLWithPath: override)
        } else {
            // Tests/TestSupport/MeasuringData.swift -> the folder that holds the checkout.
            folder = URL(fileURLWithPath: #filePath)
                .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("shared/data")
        }
        let url = folder.appendingPathComponent(path)
        guard FileManager.default.fileExists(atPath: url.path) else {
            let reason = "the measuring data \(path) is not on this machine"
            if environment["REPUTATION_DATA_REQUIRED"] == "1" {
                Issue.record("\(function): \(reason), and is required")
            } else {
                print("skipped \(function): \(reason)")
            }
            return nil
        }
        return url
    }

    /// The rows of a CSV file with quoted fields, the heading first; quotation marks within fields are left out.
    public static func rows(_ url: URL) throws -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        for byte in try Data(contentsOf: url) {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                row.append(String(decoding: field, as: UTF8.self))
                field = []
            case 0x0A where !isQuoted:
                rows.append(row + [String(decoding: field, as: UTF8.self)])
                row = []
                field = []
            case 0x0D where !isQuoted: break
            default: field.append(byte)
            }
        }
        if !row.isEmpty { rows.append(row + [String(decoding: field, as: UTF8.self)]) }
        return rows
    }
}
