document.title = 'Concerto'
