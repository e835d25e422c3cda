public import Foundation

/// Real data for measuring, kept outside the repository because several licences forbid copying it.
///
/// Found beside the checkout, or where the environment variable `REPUTATION_DATA` points.
public enum MeasuringData: Sendable {
    /// The file or folder at a path below the data folder, or `nil` with the reason printed.
    public static func url(_ path: String, function: String = #function) -> URL? {
        let folder: URL
        if let override = ProcessInfo.processInfo.environment["REPUTATION_DATA"] {
            folder = URL(fileURLWithPath: override)
        } else {
            // Tests/TestSupport/MeasuringData.swift -> the folder that holds the checkout.
            folder = URL(fileURLWithPath: #filePath)
                .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("shared/data")
        }
        let url = folder.appendingPathComponent(path)
        guard FileManager.default.fileExists(atPath: url.path) else {
            print("skipped \(function): the measuring data \(path) is not on this machine")
            return nil
        }
        return url
    }
}
