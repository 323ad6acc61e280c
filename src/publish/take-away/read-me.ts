/** What a reader of the take-away file reads first: how to open it, and what works how. It needs no style sheet and no script. */
export const readMe = (name: string, version: string): string => `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Read me: ${name} to take away</title>
</head>
<body>
<main>
<h1>${name} to take away</h1>
<p>The whole guide, version ${version}, as files. It works without a connection, and its pages load nothing from the internet. Links to other sites need one.</p>
<p><a href="guide/index.html">Open the guide</a></p>

<h2>Opened straight from the folder or a USB stick</h2>
<p>Unpack the zip file first. All pages, links, pictures and typefaces work, and so does printing. Blank worksheets are there as Word files and, in most copies, as PDFs.</p>
<p>What does not work that way, because browsers run no scripts of this kind from files: the full search, keeping what you tick or type, My list, and downloads of
filled-in worksheets. The search page lists every page under its subject; look there, or use your browser's "find in page".</p>

<h2>Opened with a small server on your own computer</h2>
<p>Then search, worksheets and My list work too. Only saving for offline reading does not: these files are your copy already. What you write stays on your computer. Open a terminal in the folder <code>guide</code>, type one of these lines, and open
<a href="http://localhost:8000/">http://localhost:8000/</a>:</p>
<ul>
<li>Python: <code>python3 -m http.server 8000 --bind 127.0.0.1</code></li>
<li>Node: <code>npx sirv-cli . --host 127.0.0.1 --port 8000</code> (needs the internet the first time)</li>
<li>Caddy: <code>caddy file-server --listen 127.0.0.1:8000</code></li>
<li>BusyBox: <code>busybox httpd -f -p 127.0.0.1:8000</code></li>
</ul>
<p>What you type is kept by the browser for this address only. Download your sheets before you delete the guide.</p>

<h2>On a web server</h2>
<p>This copy is for reading. To publish the guide, build it from its source and follow docs/hosting.md there: search engines need the true addresses, and browsers the security headers.</p>
</main>
</body>
</html>
`;
