// @ExecutionModes({ON_SINGLE_NODE="/menu_bar/extras"})
// Run inside Freeplane by tools/check-freeplane: writes down beside the map what it has read, one line for each thing, then saves
// the map as its own. It names
// its menu, since Freeplane learns of a script that does not only when somebody opens the menu of scripts.
def plain = { it.toString().replaceAll("\\s+", " ") }
def lines = []
c.find { true }.each { node ->
  lines << "node"
  lines << "text " + plain(node.plainText)
  if (node.link?.text) lines << "link " + node.link.text
  if (node.note) lines << "note " + plain(node.note.plain).trim()
  node.attributes.each { lines << "attribute " + it.key + "=" + plain(it.value) }
  node.connectorsOut.each { lines << "arrow " + it.target.id }
  lines << "id " + node.id
}
new File(node.map.file.parentFile, "read").setText(lines.join("\n") + "\n", "UTF-8")
// It saves what was touched only.
def text = node.map.root.text
node.map.root.text = text + " "
node.map.root.text = text
node.map.save(false)
