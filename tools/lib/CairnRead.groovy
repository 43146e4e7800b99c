// Run inside Freeplane by tools/check-freeplane: writes down what it has read, one line for each thing.
def lines = []
c.find { true }.each { node ->
  lines << "node"
  if (node.link?.text) lines << "link"
  if (node.note) lines << "note"
  node.attributes.each { lines << "attribute" }
  node.connectorsOut.each { lines << "arrow" }
  lines << "text " + node.plainText.replaceAll("\\s+", " ")
  lines << "id " + node.id
}
new File(System.getenv("CAIRN_READ")).setText(lines.join("\n") + "\n", "UTF-8")
